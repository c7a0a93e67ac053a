// every relationship between two of these nodes, by type, a contradiction with what a person has decided of it, but for what an article states and makes, which ids tell; each is asked of the end that has the fewer of it
// params: ids
UNWIND keys($ids.articles) AS target
MATCH (article:Article {id: target})
WHERE $ids.entities[article.publisherId] IS NOT NULL
RETURN 'PUBLISHED' AS kind, collect([article.publisherId, target]) AS ends
UNION ALL
UNWIND keys($ids.articles) AS source
MATCH (:Article {id: source})-[edge:MENTIONS|REWRITES]->(to)
WHERE $ids.entities[to.id] IS NOT NULL OR $ids.articles[to.id] IS NOT NULL
RETURN type(edge) AS kind, collect([source, to.id]) AS ends
UNION ALL
UNWIND keys($ids.claims) AS source
MATCH (:Claim {id: source})-[edge:ABOUT|CONTRADICTS|CORROBORATES|SUPERSEDES]->(to)
WHERE $ids.claims[to.id] IS NOT NULL OR $ids.entities[to.id] IS NOT NULL
RETURN type(edge) AS kind, collect([source, to.id, edge.status]) AS ends
UNION ALL
UNWIND keys($ids.citations) AS source
MATCH (:Citation {id: source})-[edge:OF|CITES|VIA]->(to)
WHERE $ids.claims[to.id] IS NOT NULL OR $ids.citations[to.id] IS NOT NULL OR $ids.entities[to.id] IS NOT NULL
  OR $ids.sources[to.id] IS NOT NULL OR $ids.articles[to.id] IS NOT NULL
RETURN type(edge) AS kind, collect([source, to.id]) AS ends
UNION ALL
UNWIND keys($ids.sources) AS source
MATCH (:AnonymousSource {id: source})-[edge:SPEAKS_FOR]->(to)
WHERE $ids.entities[to.id] IS NOT NULL
RETURN type(edge) AS kind, collect([source, to.id]) AS ends
UNION ALL
UNWIND keys($ids.entities) AS source
MATCH (:Entity {id: source})-[edge:AFFILIATED_WITH|SAME_AS]->(to)
WHERE $ids.entities[to.id] IS NOT NULL
RETURN type(edge) AS kind, collect(DISTINCT [source, to.id]) AS ends
