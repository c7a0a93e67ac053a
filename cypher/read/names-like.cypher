// folded names that begin with a prefix, each with the name of an entity known by it, a full name before a short one
// params: prefix, limit
MATCH (name:Name)
WHERE name.id STARTS WITH $prefix
WITH name
ORDER BY name.id
LIMIT $limit
MATCH (name)<-[:KNOWN_AS|SHORTENED_TO]-(entity:Entity)
WITH name, entity
ORDER BY entity.short, entity.name, entity.id
WITH name.id AS key, collect(entity.name) AS names
RETURN key, names[0] AS name
ORDER BY key
