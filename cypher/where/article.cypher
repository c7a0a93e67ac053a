// what an article may be asked to be, one condition a line
// params: publisherIds, publishedFrom, publishedTo, titleContains, citedIds, mentionedIds, rewrites
// orders: PUBLISHED_ON article.publishedOn; PUBLISHED_ON_DESC article.publishedOn DESC; TITLE article.title; TITLE_DESC article.title DESC
AND article.publisherId IN $publisherIds
AND article.publishedOn >= $publishedFrom
AND article.publishedOn <= $publishedTo + '~'
AND toLower(article.title) CONTAINS toLower($titleContains)
AND EXISTS { MATCH (article)-[:MAKES]->(citation:Citation) WHERE citation.sourceId IN $citedIds }
AND EXISTS { MATCH (article)-[:MENTIONS]->(entity:Entity) WHERE entity.id IN $mentionedIds }
AND EXISTS { MATCH (article)-[:REWRITES]->(:Article) } = $rewrites
