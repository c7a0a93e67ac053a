// contradictions of claims attributed to any of these sources
// params: sourceIds
MATCH (citation:Citation)-[:OF]->(:Claim)-[contradiction:CONTRADICTS]-(:Claim)
WHERE citation.sourceId IN $sourceIds
WITH DISTINCT contradiction, startNode(contradiction) AS claim, endNode(contradiction) AS other
WHERE contradiction.id IS NOT NULL
