// corroborations, new or found again
// params: rows
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claimId})
MATCH (other:Claim {id: row.otherId})
MERGE (claim)-[corroboration:CORROBORATES {id: row.id}]->(other)
SET corroboration = row
RETURN count(*) AS written
