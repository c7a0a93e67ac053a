// the estimates in each claim
// params: keys
UNWIND $keys AS key
MATCH (:Claim {id: key})-[:ESTIMATES]->(estimate:Estimate)
RETURN key, properties(estimate) AS row
ORDER BY estimate.id
