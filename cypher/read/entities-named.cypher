// the entities known by any of these folded names, each once
// params: keys
UNWIND $keys AS key
MATCH (:Name {id: key})<-[:KNOWN_AS|SHORTENED_TO]-(entity:Entity)
WITH DISTINCT entity
RETURN properties(entity) AS row
ORDER BY entity.id
