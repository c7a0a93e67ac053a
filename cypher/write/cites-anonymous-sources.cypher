// new citations' sources, those that are sources without a name
// params: rows
UNWIND $rows AS row
MATCH (citation:Citation {id: row.id})
MATCH (source:AnonymousSource {id: row.sourceId})
CREATE (citation)-[:CITES]->(source)
RETURN count(*) AS written
