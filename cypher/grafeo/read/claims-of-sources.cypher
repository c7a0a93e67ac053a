// claims attributed to any source of each list
// params: keys
// each: key of keys
UNWIND key AS sourceId
MATCH (citation:Citation {sourceId: sourceId})-[:OF]->(claim:Claim)
WITH DISTINCT key, claim
WHERE claim.id IS NOT NULL
