// the claims each article states, in text order
// params: keys
UNWIND $keys AS key
MATCH (:Article {id: key})-[:STATES]->(claim:Claim)
RETURN key, properties(claim) AS row
ORDER BY claim.id
