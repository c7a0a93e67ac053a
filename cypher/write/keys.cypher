// the story keys a new article is kept under
// params: rows
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MERGE (key:Key {id: row.key})
CREATE (article)-[:KEPT_UNDER]->(key)
RETURN count(*) AS written
