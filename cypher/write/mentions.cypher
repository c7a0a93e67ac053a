// where a new article names entities
// params: rows
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MATCH (entity:Entity {id: row.entityId})
CREATE (article)-[:MENTIONS {starts: row.starts, ends: row.ends}]->(entity)
RETURN count(*) AS written
