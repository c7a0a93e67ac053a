// claims attributed to any of these sources
// params: sourceIds
// per: sourceId of $sourceIds
// index: citation.sourceId, citation.claimId
MATCH (citation:Citation {sourceId: sourceId})
MATCH (claim:Claim {id: citation.claimId})
WHERE citation.claimId > ''
