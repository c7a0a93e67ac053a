// the words by which an article is searched
// params: id
MATCH (words:ArticleWords {id: $id})
DELETE words
