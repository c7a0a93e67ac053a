// a node next to any of these that is not among those seen
// params: ids, kinds, seen
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
WHERE $seen[next.id] IS NULL AND ($kinds IS NULL OR $kinds[coalesce(next.kind, labels(next)[0])] IS NOT NULL)
RETURN next.id AS id LIMIT 1
