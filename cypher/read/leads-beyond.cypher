// a node next to any of these that is not among those seen
// params: articles, entities, sources, claims, citations, kinds, seen
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
WHERE NOT next.id IN $seen AND ($kinds IS NULL OR coalesce(next.kind, labels(next)[0]) IN $kinds)
RETURN next.id AS id LIMIT 1
