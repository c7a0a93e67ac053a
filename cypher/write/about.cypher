// what claims are about
// params: rows
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claimId})
MATCH (entity:Entity {id: row.entityId})
CREATE (claim)-[:ABOUT]->(entity)
RETURN count(*) AS written
