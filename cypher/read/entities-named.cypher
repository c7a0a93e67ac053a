// the entities known by any of these folded names, each once, with the ids of everything that is the same
// params: keys
UNWIND $keys AS key
MATCH (:Name {id: key})<-[:KNOWN_AS|SHORTENED_TO]-(entity:Entity)
WITH DISTINCT entity
MATCH (entity)-[:SAME_AS*0..]-(same:Entity)
WITH entity, collect(DISTINCT same.id) AS same
RETURN properties(entity) AS row, same
ORDER BY entity.id
