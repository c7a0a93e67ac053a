// what articles call these entities, in all the ways they do
// params: ids
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[call:MENTIONS]-(:Article)
WITH DISTINCT id, call.name AS name, call.aliases AS aliases, call.keys AS keys, call.shortKeys AS shortKeys, call.short AS short
RETURN id, name, aliases, keys, shortKeys, short
UNION
UNWIND $ids AS id
MATCH (:Entity {id: id})-[call:PUBLISHED]->(:Article)
WITH DISTINCT id, call.name AS name, call.aliases AS aliases, call.keys AS keys, call.shortKeys AS shortKeys, call.short AS short
RETURN id, name, aliases, keys, shortKeys, short
