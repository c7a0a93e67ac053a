// entities known by any of these names or by another of theirs, but for a name that is a mere short form of all who have it
// params: keys
UNWIND $keys AS key
MATCH (name:Name {id: key})<-[:KNOWN_AS]-(one:Entity)
WITH name, collect(one) AS known
WHERE any(one IN known WHERE one.short OR name.id IN one.keys)
UNWIND known AS near
WITH DISTINCT near
MATCH (near)-[:KNOWN_AS]->(other:Name)
WITH DISTINCT other
MATCH (other)<-[:KNOWN_AS]-(one:Entity)
WITH other, collect(one) AS known
WHERE any(one IN known WHERE one.short OR other.id IN one.keys)
UNWIND known AS entity
WITH DISTINCT entity
RETURN properties(entity) AS row
ORDER BY entity.id
