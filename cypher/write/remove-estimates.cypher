// the estimates in an article's claims
// params: id
MATCH (:Article {id: $id})-[:STATES]->(:Claim)-[:ESTIMATES]->(fact:Estimate)
DETACH DELETE fact
