// the statuses in an article's claims
// params: id
MATCH (:Article {id: $id})-[:STATES]->(:Claim)-[:ASSERTS]->(fact:Status)
DETACH DELETE fact
