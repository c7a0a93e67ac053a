// the sources without a name of a new article
// params: rows
UNWIND $rows AS row
CREATE (source:AnonymousSource)
SET source = row
RETURN count(*) AS written
