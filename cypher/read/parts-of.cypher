// articles, each with all that it brought and what it and its claims are to others
// params: keys
UNWIND $keys AS key
MATCH (article:Article {id: key})
CALL {
  WITH key
  MATCH (source:AnonymousSource {articleId: key})
  RETURN collect(properties(source)) AS sources
}
RETURN key, {
  article: properties(article),
  anonymousSources: sources,
  mentions: [(article)-[mention:MENTIONS]->(:Entity) | properties(mention)],
  claims: [(article)-[:STATES]->(claim:Claim) | properties(claim)],
  estimates: [(article)-[:STATES]->(:Claim)-[:ESTIMATES]->(estimate:Estimate) | properties(estimate)],
  citations: [(article)-[:MAKES]->(citation:Citation) | properties(citation)],
  contradictions: [(article)-[:STATES]->(:Claim)-[link:CONTRADICTS]->(other:Claim)
    | {row: properties(link), otherArticleId: other.articleId}],
  corroborations: [(article)-[:STATES]->(:Claim)-[link:CORROBORATES]->(other:Claim)
    | {row: properties(link), otherArticleId: other.articleId}],
  supersessions: [(article)-[:STATES]->(:Claim)-[link:SUPERSEDES]->(other:Claim)
    | {row: properties(link), otherArticleId: other.articleId}],
  rewrites: [(article)-[link:REWRITES]->(:Article) | properties(link)]
} AS row
