// the articles that share enough story keys with a new one, itself among them, and what a comparison looks at
// params: id, sought, enough
CALL {
  UNWIND $sought AS key
  MATCH (:Key {id: key})<-[:KEPT_UNDER]-(article:Article)
  WITH article.id AS id, count(*) AS shared
  WHERE shared >= $enough
  RETURN id
  UNION
  RETURN $id AS id
}
MATCH (article:Article {id: id})
RETURN article.id AS id, article.title AS title, article.publisherId AS publisherId, article.publishedOn AS publishedOn,
  [(article)-[:STATES]->(claim:Claim) | properties(claim)] AS claims,
  [(article)-[:STATES]->(:Claim)-[:ESTIMATES]->(estimate:Estimate) | properties(estimate)] AS estimates,
  [(article)-[:STATES]->(:Claim)-[:ASSERTS]->(status:Status) | properties(status)] AS statuses,
  [(article)-[:MAKES]->(citation:Citation) | properties(citation)] AS citations
ORDER BY id
