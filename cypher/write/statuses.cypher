// what new claims say goes on or has ended
// params: rows
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claimId})
CREATE (claim)-[:ASSERTS]->(status:Status)
SET status = row
RETURN count(*) AS written
