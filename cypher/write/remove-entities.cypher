// entities that no article names
// params: ids
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity
