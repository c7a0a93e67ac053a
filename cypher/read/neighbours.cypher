// the articles kept under enough of the story keys that a new one looks for, itself among them, and what a comparison looks at
// params: id, sought, ease, enough
CALL {
  UNWIND $sought AS sought
  MATCH (:Key {id: sought.key})<-[:KEPT_UNDER]-(article:Article)
  WITH article.id AS id, coalesce(article.ease, 1) AS ease, sum(sought.weight) AS shared
  WHERE shared * CASE WHEN ease > $ease THEN ease ELSE $ease END >= $enough
  RETURN id
  UNION
  RETURN $id AS id
}
MATCH (article:Article {id: id})
RETURN {
  id: article.id, title: article.title, publisherId: article.publisherId, publishedOn: article.publishedOn,
  claims: [(article)-[:STATES]->(claim:Claim) | properties(claim)],
  estimates: [(article)-[:STATES]->(:Claim)-[:ESTIMATES]->(estimate:Estimate) | properties(estimate)],
  statuses: [(article)-[:STATES]->(:Claim)-[:ASSERTS]->(status:Status) | properties(status)],
  citations: [(article)-[:MAKES]->(citation:Citation) | properties(citation)]
} AS row
ORDER BY id
