// the claims a new article states
// params: rows
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
CREATE (article)-[:STATES]->(claim:Claim)
SET claim = row
RETURN count(*) AS written
