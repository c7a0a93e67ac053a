// what each of these entities is a short form of
// params: keys
UNWIND $keys AS key
MATCH (:Entity {id: key})-[same:SAME_AS]->(entity:Entity)
RETURN key, {fromId: key, toId: entity.id, by: same.by} AS row
ORDER BY entity.id
