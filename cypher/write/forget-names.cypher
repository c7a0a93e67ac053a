// folded names that entities are no longer known by
// params: rows
UNWIND $rows AS row
MATCH (:Entity {id: row.entityId})-[known:KNOWN_AS]->(:Name {id: row.key})
DELETE known
