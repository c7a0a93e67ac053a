// citations that cited this article before it was removed
// params: rows
UNWIND $rows AS row
MATCH (article:Article {id: row.id})
MATCH (citation:Citation {sourceId: row.id})
MERGE (citation)-[:CITES]->(article)
RETURN count(*) AS written
