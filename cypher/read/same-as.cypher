// the ids of everything that is the same as each of these entities, itself included
// params: keys
UNWIND $keys AS key
MATCH (:Entity {id: key})-[:SAME_AS*0..]-(entity:Entity)
WITH DISTINCT key, entity.id AS row
RETURN key, row
ORDER BY row
