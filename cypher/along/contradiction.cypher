// what is read along with a contradiction: the claims on both sides, their articles and all that attributes them
// params:
WITH *, startNode(contradiction) AS claim, endNode(contradiction) AS other
OPTIONAL MATCH (article:Article {id: claim.articleId})
OPTIONAL MATCH (otherArticle:Article {id: other.articleId})
WITH *, [
  {kind: 'Article', row: article {.id, .title, .publisherId, .publishedOn, .url}},
  {kind: 'Article', row: otherArticle {.id, .title, .publisherId, .publishedOn, .url}},
  {kind: 'Claim', row: claim {.id, .articleId, .text, .starts, .ends, .hedges, .denied, .about, .terms}},
  {kind: 'Claim', row: other {.id, .articleId, .text, .starts, .ends, .hedges, .denied, .about, .terms}}
] + [(claim)<-[:OF]-(citation:Citation) | {kind: 'Citation', row: properties(citation)}]
  + [(other)<-[:OF]-(citation:Citation) | {kind: 'Citation', row: properties(citation)}] AS along
