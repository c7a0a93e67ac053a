// the ids of everything that is the same as any of these entities, themselves included
// params: ids
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:SAME_AS*0..]-(entity:Entity)
RETURN DISTINCT entity.id AS id
ORDER BY id
