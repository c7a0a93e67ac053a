// an article's sources without a name
// params: id
MATCH (source:AnonymousSource {articleId: $id})
DETACH DELETE source
