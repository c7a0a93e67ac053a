// folded names that are no longer short for entities
// params: rows
UNWIND $rows AS row
MATCH (:Entity {id: row.entityId})-[shortened:SHORTENED_TO]->(:Name {id: row.key})
DELETE shortened
