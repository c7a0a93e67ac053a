// what is read along with a claim: its article
// params:
OPTIONAL MATCH (article:Article {id: claim.articleId})
WITH *, [{kind: 'Article', row: article {.id, .title, .publisherId, .publishedOn, .url}}] AS along
