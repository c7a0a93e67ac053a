// takes away what these entities are the same as
// params: rows
UNWIND $rows AS row
MATCH (:Entity {id: row.id})-[same:SAME_AS]->(:Entity)
DELETE same
