// the claims of circular reports
// params: rows
UNWIND $rows AS row
MATCH (circle:Circle {id: row.id})
MATCH (claim:Claim {id: row.claimId})
MERGE (circle)-[:AMONG]->(claim)
RETURN count(*) AS written
