// citations
// params:
MATCH (citation:Citation)
WHERE citation.id IS NOT NULL
