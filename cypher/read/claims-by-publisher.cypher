// claims of the articles that any of these published
// params: publisherIds
MATCH (article:Article)-[:STATES]->(claim:Claim)
WHERE article.publisherId IN $publisherIds
WITH DISTINCT claim
WHERE claim.id IS NOT NULL
