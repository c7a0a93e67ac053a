// the estimates in new claims
// params: rows
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claimId})
CREATE (claim)-[:ESTIMATES]->(estimate:Estimate)
SET estimate = row
RETURN count(*) AS written
