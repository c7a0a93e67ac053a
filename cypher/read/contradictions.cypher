// contradictions that pass a filter, the most confident first
// params: kinds?, minConfidence?
// order: contradiction.confidence DESC, contradiction.id
MATCH (:Claim)-[contradiction:CONTRADICTS]->(:Claim)
WHERE contradiction.id IS NOT NULL
AND contradiction.kind IN $kinds
AND contradiction.confidence >= $minConfidence
