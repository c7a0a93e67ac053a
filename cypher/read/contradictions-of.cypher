// contradictions of each claim, on either side, the most confident first
// params: keys
// order: contradiction.confidence DESC, contradiction.id
// each: key of keys
MATCH (:Claim {id: key})-[contradiction:CONTRADICTS]-(:Claim)
WHERE contradiction.id IS NOT NULL
