// estimates in claims attributed to any of these sources
// params: sourceIds
MATCH (citation:Citation)-[:OF]->(:Claim)-[:ESTIMATES]->(estimate:Estimate)
WHERE citation.sourceId IN $sourceIds
WITH DISTINCT estimate
WHERE estimate.id IS NOT NULL
