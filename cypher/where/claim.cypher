// what a claim may be asked to be, one condition a line
// params: articleIds, sourceIds, speakerIds, aboutIds, publisherIds, publishedFrom, publishedTo, contains, modes, attributed, hedged, counted, contradicted, corroborated
// orders: POSITION; PUBLISHED_ON claim.publishedOn; PUBLISHED_ON_DESC claim.publishedOn DESC
AND claim.articleId IN $articleIds
AND EXISTS { MATCH (claim)<-[:OF]-(citation:Citation) WHERE citation.sourceId IN $sourceIds }
AND EXISTS { MATCH (claim)<-[:OF]-(citation:Citation) WHERE citation.sourceId IN $speakerIds AND citation.hop = 1 }
AND any(id IN claim.about WHERE id IN $aboutIds)
AND EXISTS { MATCH (claim)<-[:STATES]-(article:Article) WHERE article.publisherId IN $publisherIds }
AND claim.publishedOn >= $publishedFrom
AND claim.publishedOn <= $publishedTo + '~'
AND toLower(claim.text) CONTAINS toLower($contains)
AND EXISTS { MATCH (claim)<-[:OF]-(citation:Citation) WHERE citation.mode IN $modes }
AND EXISTS { MATCH (claim)<-[:OF]-(:Citation) } = $attributed
AND (size(claim.hedges) > 0) = $hedged
AND EXISTS { MATCH (claim)-[:ESTIMATES]->(:Estimate) } = $counted
AND EXISTS { MATCH (claim)-[contradiction:CONTRADICTS]-(:Claim) WHERE contradiction.status <> 'rejected' } = $contradicted
AND EXISTS { MATCH (claim)-[:CORROBORATES]-(:Claim) } = $corroborated
