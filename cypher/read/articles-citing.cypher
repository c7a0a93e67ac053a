// articles that cite any of these sources
// params: citedIds
UNWIND $citedIds AS sourceId
MATCH (citation:Citation {sourceId: sourceId})<-[:MAKES]-(article:Article)
WITH DISTINCT article
WHERE article.id IS NOT NULL
