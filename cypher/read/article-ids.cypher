// the ids of all articles
// params:
MATCH (article:Article)
RETURN article.id AS id
