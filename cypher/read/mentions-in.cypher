// where each article names entities, one row an entity
// params: keys
UNWIND $keys AS key
MATCH (:Article {id: key})-[mention:MENTIONS]->(entity:Entity)
RETURN key, {articleId: key, entityId: entity.id, starts: mention.starts, ends: mention.ends} AS row
ORDER BY entity.id
