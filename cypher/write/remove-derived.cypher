// contradictions between others that it takes a claim of this article to see
// params: id
MATCH (:Article {id: $id})-[:STATES]->(via:Claim)-[:CONTRADICTS]-(:Claim)-[found:CONTRADICTS]-(:Claim)
WHERE found.viaId = via.id
DELETE found
