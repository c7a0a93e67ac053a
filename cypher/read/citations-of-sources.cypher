// citations of any source of each list
// params: keys
// each: key of keys
// per: sourceId of key
// index: citation.sourceId, citation.id
MATCH (citation:Citation {sourceId: sourceId})
WHERE citation.id > ''
