// contradictions that a third claim shows, new or found again; where rules found the two to be at odds without it, that stays
// params: rows
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claimId})
MATCH (other:Claim {id: row.otherId})
MERGE (claim)-[contradiction:CONTRADICTS {id: row.id}]->(other)
WITH contradiction, row,
  CASE WHEN other.publishedOn IS NULL OR claim.publishedOn > other.publishedOn THEN claim.publishedOn ELSE other.publishedOn END AS publishedOn,
  CASE WHEN contradiction.status <> 'proposed' THEN contradiction.status ELSE row.status END AS status
WHERE contradiction.rule IS NULL OR contradiction.rule = 'read together' OR contradiction.viaId IS NOT NULL
SET contradiction = row
SET contradiction.status = status, contradiction.publishedOn = publishedOn
RETURN count(*) AS written
