// the next citation towards the origin
// params: rows
UNWIND $rows AS row
MATCH (citation:Citation {id: row.id})
MATCH (next:Citation {id: row.viaId})
CREATE (citation)-[:VIA]->(next)
RETURN count(*) AS written
