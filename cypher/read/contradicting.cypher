// contradictions of claims attributed to any of these sources, the most confident first
// params: sourceIds
// order: contradiction.confidence DESC, contradiction.id
MATCH (citation:Citation)-[:OF]->(:Claim)-[contradiction:CONTRADICTS]-(:Claim)
WHERE citation.sourceId IN $sourceIds
WITH DISTINCT contradiction
WHERE contradiction.id IS NOT NULL
