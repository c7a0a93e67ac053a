// the claims new citations attribute
// params: rows
UNWIND $rows AS row
MATCH (citation:Citation {id: row.id})
MATCH (claim:Claim {id: row.claimId})
CREATE (citation)-[:OF]->(claim)
RETURN count(*) AS written
