// the citations a new article makes
// params: rows
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
CREATE (article)-[:MAKES]->(citation:Citation)
SET citation = row
RETURN count(*) AS written
