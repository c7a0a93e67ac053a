// new citations' sources, those that are entities
// params: rows
UNWIND $rows AS row
MATCH (citation:Citation {id: row.id})
MATCH (source:Entity {id: row.sourceId})
CREATE (citation)-[:CITES]->(source)
RETURN count(*) AS written
