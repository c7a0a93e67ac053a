// these entities, those that go by one of these names, and what each may be short for: of many with one name two, as then none is chosen
// params: ids, keys
CALL {
  UNWIND $ids AS id
  MATCH (near:Entity {id: id})
  RETURN near
  UNION
  UNWIND $keys AS key
  MATCH (:Name {id: key})<-[:KNOWN_AS]-(near:Entity)
  RETURN near
}
MATCH (near)-[:KNOWN_AS]->(name:Name)
CALL {
  WITH near, name
  MATCH (name)<-[:SHORTENED_TO]-(full:Entity)
  WHERE full.kind = near.kind AND full.id <> near.id
  WITH full
  LIMIT 2
  RETURN collect(full) AS fuller
}
UNWIND [near] + fuller AS entity
WITH DISTINCT entity
RETURN properties(entity) AS row
ORDER BY entity.id
