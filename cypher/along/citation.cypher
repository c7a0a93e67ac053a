// what is read along with a citation: its article, and the claim that it attributes
// params:
OPTIONAL MATCH (article:Article {id: citation.articleId})
OPTIONAL MATCH (claim:Claim {id: citation.claimId})
WITH *, [
  {kind: 'Article', row: article {.id, .title, .publisherId, .publishedOn, .url}},
  {kind: 'Claim', row: claim {.id, .articleId, .text, .starts, .ends, .hedges, .denied, .about, .terms}}
] AS along
