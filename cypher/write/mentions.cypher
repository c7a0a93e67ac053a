// where a new article names entities, and what it calls them
// params: rows
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MATCH (entity:Entity {id: row.entityId})
CREATE (article)-[mention:MENTIONS]->(entity)
SET mention = row
RETURN count(*) AS written
