// claims attributed to any source of each list
// params: keys
// each: key of keys
// per: sourceId of key
// index: citation.sourceId, citation.claimId
MATCH (citation:Citation {sourceId: sourceId})
MATCH (claim:Claim {id: citation.claimId})
WHERE citation.claimId > ''
