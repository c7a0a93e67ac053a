// citations of any source of each list
// params: keys
// each: key of keys
// per: sourceId of key
// index: citation.sourceId, citation.id
MATCH (citation:Citation)
USING INDEX citation:Citation(sourceId, id)
WHERE citation.sourceId = sourceId AND citation.id > ''
