// suspicions, new or found again
// params: rows
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claimId})
MATCH (other:Claim {id: row.otherId})
MERGE (claim)-[suspicion:SUSPECTED {id: row.id}]->(other)
SET suspicion = row
RETURN count(*) AS written
