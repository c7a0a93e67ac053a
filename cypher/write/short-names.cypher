// the folded names that are short for entities; a relationship of their own, because many may share one
// params: rows
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entityId})
MERGE (name:Name {id: row.key})
MERGE (entity)-[:SHORTENED_TO]->(name)
RETURN count(*) AS written
