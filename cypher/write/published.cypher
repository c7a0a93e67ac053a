// the organization that published an article
// params: rows
UNWIND $rows AS row
MATCH (article:Article {id: row.id})
MATCH (publisher:Entity {id: row.publisherId})
CREATE (publisher)-[:PUBLISHED]->(article)
RETURN count(*) AS written
