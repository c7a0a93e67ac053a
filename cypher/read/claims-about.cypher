// claims about any of these entities
// params: aboutIds
MATCH (entity:Entity)<-[:ABOUT]-(claim:Claim)
WHERE entity.id IN $aboutIds
WITH DISTINCT claim
WHERE claim.id IS NOT NULL
