// citations of any source of each list
// params: keys
// each: key of keys
UNWIND key AS sourceId
MATCH (citation:Citation {sourceId: sourceId})
WITH DISTINCT key, citation
WHERE citation.id IS NOT NULL
