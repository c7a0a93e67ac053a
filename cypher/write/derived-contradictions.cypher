// contradictions that a third claim shows, where its own with one of the two is there; the surest way stays, what rules found without it, and what a person has reviewed
// params: rows
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claimId})
MATCH (other:Claim {id: row.otherId})
MATCH (:Claim {id: row.viaId})-[shown:CONTRADICTS]-(third:Claim)
WHERE third.id IN [row.claimId, row.otherId] AND shown.viaId IS NULL AND shown.rule <> 'read together'
MERGE (claim)-[contradiction:CONTRADICTS {id: row.id}]->(other)
WITH contradiction, row,
  CASE WHEN other.publishedOn IS NULL OR claim.publishedOn > other.publishedOn THEN claim.publishedOn ELSE other.publishedOn END AS publishedOn,
  CASE WHEN contradiction.status <> 'proposed' THEN contradiction.status ELSE row.status END AS status
WHERE contradiction.rule IS NULL
  OR (contradiction.rule = 'read together' AND status = 'proposed')
  OR (contradiction.viaId IS NOT NULL AND contradiction.confidence < row.confidence)
  OR (contradiction.viaId IS NOT NULL AND contradiction.confidence = row.confidence AND contradiction.viaId >= row.viaId)
SET contradiction = row
SET contradiction.status = status, contradiction.publishedOn = publishedOn
RETURN count(*) AS written
