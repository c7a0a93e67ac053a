// what a contradiction between a claim and another may be asked to be, one condition a line
// params: kinds, statuses, articleIds, sourceIds, aboutIds, minConfidence, maxConfidence, publishedFrom, publishedTo
// orders: CONFIDENCE_DESC contradiction.confidence DESC; CONFIDENCE contradiction.confidence; PUBLISHED_ON contradiction.publishedOn; PUBLISHED_ON_DESC contradiction.publishedOn DESC
AND contradiction.kind IN $kinds
AND contradiction.status IN $statuses
AND (claim.articleId IN $articleIds OR other.articleId IN $articleIds)
AND (EXISTS { MATCH (claim)<-[:OF]-(citation:Citation) WHERE citation.sourceId IN $sourceIds } OR EXISTS { MATCH (other)<-[:OF]-(citation:Citation) WHERE citation.sourceId IN $sourceIds })
AND (any(id IN claim.about WHERE id IN $aboutIds) OR any(id IN other.about WHERE id IN $aboutIds))
AND contradiction.confidence >= $minConfidence
AND contradiction.confidence <= $maxConfidence
AND contradiction.publishedOn >= $publishedFrom
AND contradiction.publishedOn <= $publishedTo + '~'
