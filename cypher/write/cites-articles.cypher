// new citations' sources, those that are articles
// params: rows
UNWIND $rows AS row
MATCH (citation:Citation {id: row.id})
MATCH (source:Article {id: row.sourceId})
CREATE (citation)-[:CITES]->(source)
RETURN count(*) AS written
