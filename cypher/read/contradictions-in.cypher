// contradictions with either side in any of these articles that pass a filter, the most confident first
// params: articleIds, kinds?, minConfidence?
// order: contradiction.confidence DESC, contradiction.id
MATCH (claim:Claim)-[contradiction:CONTRADICTS]-(:Claim)
WHERE claim.articleId IN $articleIds
WITH DISTINCT contradiction
WHERE contradiction.id IS NOT NULL
AND contradiction.kind IN $kinds
AND contradiction.confidence >= $minConfidence
