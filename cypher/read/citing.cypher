// citations of any of these sources, by article, then position in the text
// params: sourceIds
// order: citation.id
UNWIND $sourceIds AS sourceId
MATCH (citation:Citation {sourceId: sourceId})
WITH DISTINCT citation
WHERE citation.id IS NOT NULL
