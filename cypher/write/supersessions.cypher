// supersessions, new or found again
// params: rows
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claimId})
MATCH (other:Claim {id: row.otherId})
MERGE (claim)-[supersession:SUPERSEDES {id: row.id}]->(other)
SET supersession = row
RETURN count(*) AS written
