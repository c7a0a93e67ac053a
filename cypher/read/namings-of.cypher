// what articles call these entities
// params: ids
UNWIND $ids AS id
MATCH (entity:Entity {id: id})<-[mention:MENTIONS]-(:Article)
RETURN properties(entity) AS entity, properties(mention) AS naming
UNION ALL
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[published:PUBLISHED]->(:Article)
RETURN properties(entity) AS entity, properties(published) AS naming
