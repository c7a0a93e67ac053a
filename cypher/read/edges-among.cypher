// every relationship between two of these nodes; who published an article is asked of the article, as an outlet has many
// params: articles, entities, sources, claims, citations, ids
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
MATCH (node)-[edge:STATES|ABOUT|MENTIONS|MAKES|OF|CITES|VIA|SPEAKS_FOR|AFFILIATED_WITH|CONTRADICTS|CORROBORATES|SUPERSEDES|REWRITES|SAME_AS]->(target)
WHERE target.id IN $ids
RETURN type(edge) AS kind, node.id AS source, target.id AS target
UNION
UNWIND $articles AS target
MATCH (:Article {id: target})<-[:PUBLISHED]-(source:Entity)
WHERE source.id IN $entities
RETURN 'PUBLISHED' AS kind, source.id AS source, target
