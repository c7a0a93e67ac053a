// every relationship between two of these nodes, by type; each is asked of the end that has the fewer of it
// params: ids, shown
UNWIND $ids.articles AS target
MATCH (article:Article {id: target})
WHERE $shown[article.publisherId] IS NOT NULL
RETURN 'PUBLISHED' AS kind, collect([article.publisherId, target]) AS ends
UNION ALL
UNWIND $ids.articles AS source
MATCH (:Article {id: source})-[edge:MENTIONS|REWRITES]->(to)
WHERE $shown[to.id] IS NOT NULL
RETURN type(edge) AS kind, collect([source, to.id]) AS ends
UNION ALL
UNWIND $ids.claims AS target
MATCH (claim:Claim {id: target})
WHERE $shown[claim.articleId] IS NOT NULL
RETURN 'STATES' AS kind, collect([claim.articleId, target]) AS ends
UNION ALL
UNWIND $ids.claims AS source
MATCH (:Claim {id: source})-[edge:ABOUT|CONTRADICTS|CORROBORATES|SUPERSEDES]->(to)
WHERE $shown[to.id] IS NOT NULL
RETURN type(edge) AS kind, collect([source, to.id]) AS ends
UNION ALL
UNWIND $ids.citations AS target
MATCH (citation:Citation {id: target})
WHERE $shown[citation.articleId] IS NOT NULL
RETURN 'MAKES' AS kind, collect([citation.articleId, target]) AS ends
UNION ALL
UNWIND $ids.citations AS source
MATCH (:Citation {id: source})-[edge:OF|CITES|VIA]->(to)
WHERE $shown[to.id] IS NOT NULL
RETURN type(edge) AS kind, collect([source, to.id]) AS ends
UNION ALL
UNWIND $ids.sources AS source
MATCH (:AnonymousSource {id: source})-[:SPEAKS_FOR]->(to)
WHERE $shown[to.id] IS NOT NULL
RETURN 'SPEAKS_FOR' AS kind, collect([source, to.id]) AS ends
UNION ALL
UNWIND $ids.entities AS source
MATCH (:Entity {id: source})-[edge:AFFILIATED_WITH|SAME_AS]->(to)
WHERE $shown[to.id] IS NOT NULL
RETURN type(edge) AS kind, collect(DISTINCT [source, to.id]) AS ends
