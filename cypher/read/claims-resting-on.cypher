// claims of other articles of which what is suspected may come to something else without this one: by what says the same, or by what it shows of two
// params: id
MATCH (:Article {id: $id})-[:STATES]->(:Claim)-[:CORROBORATES]-(claim:Claim)
RETURN claim.id AS id
UNION
MATCH (:Article {id: $id})-[:STATES]->(via:Claim)-[:CONTRADICTS]-(claim:Claim)-[found:CONTRADICTS]-(:Claim)
WHERE found.viaId = via.id
RETURN claim.id AS id
