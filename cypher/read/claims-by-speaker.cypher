// claims that their article attributes to any of these sources directly
// params: speakerIds
MATCH (citation:Citation)-[:OF]->(claim:Claim)
WHERE citation.sourceId IN $speakerIds AND citation.hop = 1
WITH DISTINCT claim
WHERE claim.id IS NOT NULL
