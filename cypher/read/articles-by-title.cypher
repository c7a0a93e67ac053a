// articles that pass a filter, by title
// params: publisherIds?, publishedFrom?, publishedTo?
// order: article.title, article.id
MATCH (article:Article)
WHERE article.id IS NOT NULL
AND article.publisherId IN $publisherIds
AND article.publishedOn >= $publishedFrom
AND article.publishedOn <= $publishedTo
