// the nodes next to any of these, the first by id, each as its id, its kind and how many relationships it has
// params: ids, kinds, limit
CALL {
  UNWIND keys($ids.articles) AS id MATCH (node:Article {id: id}) RETURN node
  UNION ALL
  UNWIND keys($ids.entities) AS id MATCH (node:Entity {id: id}) RETURN node
  UNION ALL
  UNWIND keys($ids.sources) AS id MATCH (node:AnonymousSource {id: id}) RETURN node
  UNION ALL
  UNWIND keys($ids.claims) AS id MATCH (node:Claim {id: id}) RETURN node
  UNION ALL
  UNWIND keys($ids.citations) AS id MATCH (node:Citation {id: id}) RETURN node
}
MATCH (node)-[:PUBLISHED|STATES|ABOUT|MENTIONS|MAKES|OF|CITES|VIA|SPEAKS_FOR|AFFILIATED_WITH|CONTRADICTS|CORROBORATES|SUPERSEDES|REWRITES|SAME_AS]-(next)
WITH DISTINCT next
WITH next, next.id AS id, coalesce(next.kind, labels(next)[0]) AS kind
WHERE $kinds IS NULL OR $kinds[kind] IS NOT NULL
WITH next, id, kind ORDER BY id LIMIT $limit
RETURN collect([id, kind, COUNT { (next)--() } - COUNT { (next)-[:SUSPECTED]-() }]) AS found
