// claims, each with what a comparison looks at: its article, its facts, its citations and those of its article as a whole
// params: keys
UNWIND $keys AS key
MATCH (claim:Claim {id: key})<-[:STATES]-(article:Article)
RETURN key, {
  id: article.id, title: article.title, publisherId: article.publisherId, publishedOn: article.publishedOn,
  claims: [properties(claim)],
  estimates: [(claim)-[:ESTIMATES]->(estimate:Estimate) | properties(estimate)],
  statuses: [(claim)-[:ASSERTS]->(status:Status) | properties(status)],
  citations: [(claim)<-[:OF]-(citation:Citation) | properties(citation)]
    + [(article)-[:MAKES]->(citation:Citation) WHERE citation.claimId IS NULL | properties(citation)]
} AS row
