// the entities known by any of these folded names, and those known by any other name of theirs
// params: keys
UNWIND $keys AS key
MATCH (:Name {id: key})<-[:KNOWN_AS]-(near:Entity)
WITH DISTINCT near
MATCH (near)-[:KNOWN_AS]->(name:Name)
WITH DISTINCT name
MATCH (name)<-[:KNOWN_AS]-(entity:Entity)
WITH DISTINCT entity
RETURN properties(entity) AS row
ORDER BY entity.id
