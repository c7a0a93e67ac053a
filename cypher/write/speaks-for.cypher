// for whom sources without a name speak
// params: rows
UNWIND $rows AS row
MATCH (source:AnonymousSource {id: row.sourceId})
MATCH (entity:Entity {id: row.entityId})
CREATE (source)-[:SPEAKS_FOR]->(entity)
RETURN count(*) AS written
