// the nodes next to any of these, the first by id, each with how many relationships it has
// params: articles, entities, sources, claims, citations, kinds, seen, limit
CALL {
  UNWIND $articles AS id MATCH (node:Article {id: id}) RETURN node
  UNION ALL
  UNWIND $entities AS id MATCH (node:Entity {id: id}) RETURN node
  UNION ALL
  UNWIND $sources AS id MATCH (node:AnonymousSource {id: id}) RETURN node
  UNION ALL
  UNWIND $claims AS id MATCH (node:Claim {id: id}) RETURN node
  UNION ALL
  UNWIND $citations AS id MATCH (node:Citation {id: id}) RETURN node
}
MATCH (node)-[:PUBLISHED|STATES|ABOUT|MENTIONS|MAKES|OF|CITES|VIA|SPEAKS_FOR|AFFILIATED_WITH|CONTRADICTS|CORROBORATES|SUPERSEDES|REWRITES|SAME_AS]-(next)
WITH DISTINCT next
WITH next, next.id AS id, coalesce(next.kind, labels(next)[0]) AS kind
WHERE kind IN $kinds AND NOT id IN $seen
WITH next, id, kind ORDER BY id LIMIT $limit
RETURN id, kind, COUNT { (next)--() } AS degree
ORDER BY id
