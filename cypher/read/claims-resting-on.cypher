// claims of other articles of which what is suspected may come to something else without this one: those that say the same as one of
// its claims, and those that it takes one of its claims to see to be at odds
// params: id
MATCH (:Article {id: $id})-[:STATES]->(:Claim)-[:CORROBORATES]-(claim:Claim)
RETURN claim.id AS id
UNION
MATCH (:Article {id: $id})-[:STATES]->(via:Claim)-[:CONTRADICTS]-(claim:Claim)-[found:CONTRADICTS]-(:Claim)
WHERE found.viaId = via.id
RETURN claim.id AS id
