// an article that is not stored yet
// params: rows
UNWIND $rows AS row
CREATE (article:Article)
SET article = row
RETURN count(*) AS written
