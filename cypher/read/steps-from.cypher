// the nodes next to any of these, but for the too connected ones, each with those that it is next to
// params: ids, seen, hub, end
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
WITH DISTINCT node, next
WITH next, collect(node.id) AS via
WITH next.id AS id, coalesce(next.kind, labels(next)[0]) AS kind, COUNT { (next)--() } - COUNT { (next)-[:SUSPECTED]-() } AS degree, via
WHERE $seen[id] IS NULL AND (degree <= $hub OR id = $end)
RETURN id, kind, degree, via
ORDER BY id
