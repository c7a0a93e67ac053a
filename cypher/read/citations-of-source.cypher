// citations of any of these sources
// params: sourceIds
// per: sourceId of $sourceIds
// index: citation.sourceId, citation.id
MATCH (citation:Citation {sourceId: sourceId})
WHERE citation.id > ''
