// articles that pass a filter, by date of publication
// params: publisherIds?, publishedFrom?, publishedTo?
// order: article.publishedOn, article.id
MATCH (article:Article)
WHERE article.id IS NOT NULL
AND article.publisherId IN $publisherIds
AND article.publishedOn >= $publishedFrom
AND article.publishedOn <= $publishedTo
