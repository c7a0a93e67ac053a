// the entities known by any of these folded names (near), and those known by any other name of theirs (not near)
// params: keys
UNWIND $keys AS key
MATCH (:Name {id: key})<-[:KNOWN_AS]-(near:Entity)
WITH collect(DISTINCT near.id) AS nearIds
UNWIND nearIds AS id
MATCH (:Entity {id: id})-[:KNOWN_AS]->(name:Name)
WITH DISTINCT name, nearIds
MATCH (name)<-[:KNOWN_AS]-(entity:Entity)
WITH DISTINCT entity, nearIds
RETURN properties(entity) AS row, entity.id IN nearIds AS near
ORDER BY entity.id
