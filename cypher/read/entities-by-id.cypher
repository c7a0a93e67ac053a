// the stored entities among these
// params: ids
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN properties(entity) AS row
