// claims about any of these entities that pass a filter, by article, then position in the text
// params: aboutIds, articleIds?, contains?
// order: claim.id
MATCH (entity:Entity)<-[:ABOUT]-(claim:Claim)
WHERE entity.id IN $aboutIds
WITH DISTINCT claim
WHERE claim.id IS NOT NULL
AND claim.articleId IN $articleIds
AND toLower(claim.text) CONTAINS $contains
