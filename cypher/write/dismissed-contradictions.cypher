// contradictions that were only read and are none any more, but for those that a person has reviewed
// params: rows
UNWIND $rows AS row
MATCH (:Claim {id: row.claimId})-[contradiction:CONTRADICTS {id: row.id}]->(:Claim)
WHERE contradiction.rule = row.rule AND contradiction.status = 'proposed'
DELETE contradiction
