// articles that retell others, new or found again
// params: rows
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MATCH (of:Article {id: row.ofId})
MERGE (article)-[rewrite:REWRITES {id: row.id}]->(of)
SET rewrite = row
RETURN count(*) AS written
