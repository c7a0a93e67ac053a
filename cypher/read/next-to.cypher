// the nodes next to any of these, the first by id, each with what its label is made of and how many relationships it has
// params: ids, kinds, seen, limit
CALL {
  UNWIND $ids.articles AS id MATCH (node:Article {id: id}) RETURN node
  UNION ALL
  UNWIND $ids.entities AS id MATCH (node:Entity {id: id}) RETURN node
  UNION ALL
  UNWIND $ids.sources AS id MATCH (node:AnonymousSource {id: id}) RETURN node
  UNION ALL
  UNWIND $ids.claims AS id MATCH (node:Claim {id: id}) RETURN node
  UNION ALL
  UNWIND $ids.citations AS id MATCH (node:Citation {id: id}) RETURN node
}
MATCH (node)-[:PUBLISHED|STATES|ABOUT|MENTIONS|MAKES|OF|CITES|VIA|SPEAKS_FOR|AFFILIATED_WITH|CONTRADICTS|CORROBORATES|SUPERSEDES|REWRITES|SAME_AS]-(next)
WITH DISTINCT next
WITH next, next.id AS id
WHERE $seen[id] IS NULL AND ($kinds IS NULL OR $kinds[coalesce(next.kind, labels(next)[0])] IS NOT NULL)
WITH next, id ORDER BY id LIMIT $limit
WITH next, id, coalesce(next.kind, labels(next)[0]) AS kind, next.title AS title, next.url AS url
RETURN collect({
  id: id, kind: kind, degree: COUNT { (next)--() }, cue: next.cue,
  name: CASE kind
    WHEN 'Article' THEN coalesce(title, url)
    WHEN 'Claim' THEN next.text
    WHEN 'Citation' THEN [(next)-[:CITES]->(source) | coalesce(source.name, source.title, source.url)][0]
    ELSE next.name
  END,
  opening: CASE
    WHEN kind = 'Article' AND title IS NULL AND url IS NULL THEN substring(next.text, 0, 100)
    WHEN kind = 'Citation' THEN
      [(next)-[:CITES]->(source) WHERE coalesce(source.name, source.title, source.url) IS NULL | substring(source.text, 0, 100)][0]
  END
}) AS found
