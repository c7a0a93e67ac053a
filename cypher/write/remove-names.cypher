// the folded names among these that nothing is known by
// params: keys
UNWIND $keys AS key
MATCH (name:Name {id: key})
OPTIONAL MATCH (name)<-[known:KNOWN_AS|SHORTENED_TO]-(:Entity)
WITH name, count(known) AS known
WHERE known = 0
DELETE name
