// citations of any of these sources
// params: sourceIds
// per: sourceId of $sourceIds
// index: citation.sourceId, citation.id
MATCH (citation:Citation)
USING INDEX citation:Citation(sourceId, id)
WHERE citation.sourceId = sourceId AND citation.id > ''
