// claims attributed to any source of each list
// params: keys
// each: key of keys
// per: sourceId of key
// index: attribution.sourceId, attribution.claimId
MATCH (attribution:Citation)
USING INDEX attribution:Citation(sourceId, claimId)
WHERE attribution.sourceId = sourceId AND attribution.claimId > ''
MATCH (claim:Claim {id: attribution.claimId})
WHERE attribution.claimId > ''
