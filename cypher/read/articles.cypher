// articles
// params:
MATCH (article:Article)
WHERE article.id IS NOT NULL
