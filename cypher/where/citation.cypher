// what a citation may be asked to be, one condition a line
// params: sourceIds, articleIds, publisherIds, speaksForIds, aboutIds, contains, modes, hops, cued, publishedFrom, publishedTo, statedFrom, statedTo
// orders: POSITION; PUBLISHED_ON citation.publishedOn; PUBLISHED_ON_DESC citation.publishedOn DESC
AND citation.sourceId IN $sourceIds
AND citation.articleId IN $articleIds
AND EXISTS { MATCH (citation)<-[:MAKES]-(article:Article) WHERE article.publisherId IN $publisherIds }
AND any(id IN citation.speaksFor WHERE id IN $speaksForIds)
AND EXISTS { MATCH (citation)-[:OF]->(claim:Claim) WHERE any(id IN claim.about WHERE id IN $aboutIds) }
AND EXISTS { MATCH (citation)-[:OF]->(claim:Claim) WHERE toLower(claim.text) CONTAINS toLower($contains) }
AND citation.mode IN $modes
AND citation.hop IN $hops
AND (size(citation.cueStarts) > 0) = $cued
AND citation.publishedOn >= $publishedFrom
AND citation.publishedOn <= $publishedTo + '~'
AND citation.statedOn >= $statedFrom
AND citation.statedOn <= $statedTo + '~'
