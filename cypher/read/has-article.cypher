// whether an article is stored
// params: id
MATCH (article:Article {id: $id})
RETURN article.id AS id
