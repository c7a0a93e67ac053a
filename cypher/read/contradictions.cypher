// contradictions
// params:
MATCH (claim:Claim)-[contradiction:CONTRADICTS]->(other:Claim)
WHERE contradiction.id IS NOT NULL
