// the statuses in each claim
// params: keys
UNWIND $keys AS key
MATCH (:Claim {id: key})-[:ASSERTS]->(status:Status)
RETURN key, properties(status) AS row
ORDER BY status.id
