// claims whose last sources are all among these, by article, then position in the text
// params: sourceIds
// order: claim.id
MATCH (citation:Citation)-[:OF]->(claim:Claim)
WHERE citation.sourceId IN $sourceIds
WITH DISTINCT claim
MATCH (claim)<-[:OF]-(last:Citation)
WHERE last.viaId IS NULL AND last.mode <> 'named'
WITH claim, collect(last.sourceId) AS lastIds
WHERE all(id IN lastIds WHERE id IN $sourceIds)
