// claims attributed to any of these sources
// params: sourceIds
// per: sourceId of $sourceIds
// index: attribution.sourceId, attribution.claimId
MATCH (attribution:Citation)
USING INDEX attribution:Citation(sourceId, claimId)
WHERE attribution.sourceId = sourceId AND attribution.claimId > ''
MATCH (claim:Claim {id: attribution.claimId})
WHERE attribution.claimId > ''
