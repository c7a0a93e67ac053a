// folded names that entities no longer go by
// params: rows
UNWIND $rows AS row
MATCH (:Entity {id: row.entityId})-[known:KNOWN_AS]->(:Name {id: row.key})
DELETE known
