// claims of any of these articles
// params: articleIds
MATCH (claim:Claim)
WHERE claim.articleId IN $articleIds
AND claim.id IS NOT NULL
