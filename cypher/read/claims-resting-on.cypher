// claims whose last sources are all among these, by article, then position in the text
// params: sourceIds
// order: claim.id
MATCH (last:Citation)-[:OF]->(claim:Claim)
WHERE last.sourceId IN $sourceIds AND last.viaId IS NULL AND last.mode <> 'named'
WITH DISTINCT claim
WHERE NOT EXISTS {
  MATCH (claim)<-[:OF]-(other:Citation)
  WHERE other.viaId IS NULL AND other.mode <> 'named' AND NOT other.sourceId IN $sourceIds
}
