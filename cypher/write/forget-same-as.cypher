// takes away SAME_AS between any two of these entities
// params: rows
UNWIND $rows AS row
MATCH (:Entity {id: row.id})-[same:SAME_AS]->(other:Entity)
WHERE other.id IN [neighbour IN $rows | neighbour.id]
DELETE same
