// citations of any of these sources
// params: sourceIds
UNWIND $sourceIds AS sourceId
MATCH (citation:Citation {sourceId: sourceId})
WITH DISTINCT citation
WHERE citation.id IS NOT NULL
