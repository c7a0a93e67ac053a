// contradictions with either side in any of these articles
// params: articleIds
MATCH (side:Claim)-[contradiction:CONTRADICTS]-(:Claim)
WHERE side.articleId IN $articleIds
WITH DISTINCT contradiction, startNode(contradiction) AS claim, endNode(contradiction) AS other
WHERE contradiction.id IS NOT NULL
