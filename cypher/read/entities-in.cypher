// the entities that an article names, and its publisher
// params: id
MATCH (:Article {id: $id})-[:MENTIONS]->(entity:Entity)
RETURN properties(entity) AS row
UNION
MATCH (:Article {id: $id})<-[:PUBLISHED]-(entity:Entity)
RETURN properties(entity) AS row
