// the organization that published an article, and what the article calls it
// params: rows
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MATCH (publisher:Entity {id: row.entityId})
CREATE (publisher)-[published:PUBLISHED]->(article)
SET published = row
RETURN count(*) AS written
