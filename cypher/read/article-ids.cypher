// the ids of articles after one, in order
// params: after, limit
MATCH (article:Article)
WHERE article.id > $after
RETURN article.id AS id
ORDER BY id
LIMIT $limit
