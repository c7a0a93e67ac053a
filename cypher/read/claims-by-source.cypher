// claims attributed to any of these sources that pass a filter, by article, then position in the text
// params: sourceIds, aboutIds?, articleIds?, contains?
// order: claim.id
MATCH (citation:Citation)-[:OF]->(claim:Claim)
WHERE citation.sourceId IN $sourceIds
WITH DISTINCT claim
WHERE claim.id IS NOT NULL
AND any(id IN claim.about WHERE id IN $aboutIds)
AND claim.articleId IN $articleIds
AND toLower(claim.text) CONTAINS $contains
