// the folded names that entities are known by
// params: ids
UNWIND $ids AS id
MATCH (:Entity {id: id})-[known:KNOWN_AS]->(:Name)
DELETE known
