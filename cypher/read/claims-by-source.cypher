// claims attributed to any of these sources
// params: sourceIds
// per: sourceId of $sourceIds
// index: attribution.sourceId, attribution.claimId
MATCH (attribution:Citation {sourceId: sourceId})
MATCH (claim:Claim {id: attribution.claimId})
WHERE attribution.claimId > ''
