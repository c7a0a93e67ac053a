// contradictions of each claim, on either side
// params: keys
// each: key of keys
MATCH (claim:Claim {id: key})-[contradiction:CONTRADICTS]-(other:Claim)
WHERE contradiction.id IS NOT NULL
