// short names and the entities whose full names they shorten
// params: rows
UNWIND $rows AS row
MATCH (entity:Entity {id: row.fromId})
MATCH (same:Entity {id: row.toId})
CREATE (entity)-[:SAME_AS {by: row.by}]->(same)
RETURN count(*) AS written
