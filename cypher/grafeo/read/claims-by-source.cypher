// claims attributed to any of these sources
// params: sourceIds
MATCH (citation:Citation)-[:OF]->(claim:Claim)
WHERE citation.sourceId IN $sourceIds
WITH DISTINCT claim
WHERE claim.id IS NOT NULL
