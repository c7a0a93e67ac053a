// the folded names among these that nothing is known by
// params: keys
UNWIND $keys AS key
MATCH (name:Name {id: key})
WHERE NOT EXISTS { MATCH (name)<-[:KNOWN_AS]-(:Entity) }
DELETE name
