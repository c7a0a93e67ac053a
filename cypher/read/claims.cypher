// claims that pass a filter, by article, then position in the text
// params: articleIds?, contains?
// order: claim.id
MATCH (claim:Claim)
WHERE claim.id IS NOT NULL
AND claim.articleId IN $articleIds
AND toLower(claim.text) CONTAINS $contains
