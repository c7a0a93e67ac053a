// an article's claims, with all that was found by comparing them
// params: id
MATCH (:Article {id: $id})-[:STATES]->(claim:Claim)
DETACH DELETE claim
