// an article
// params: id
MATCH (article:Article {id: $id})
DETACH DELETE article
