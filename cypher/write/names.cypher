// the folded names entities go by
// params: rows
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entityId})
MERGE (name:Name {id: row.key})
MERGE (entity)-[:KNOWN_AS]->(name)
RETURN count(*) AS written
