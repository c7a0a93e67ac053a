// a person's decision on a contradiction
// params: id, claimId, status
MATCH (:Claim {id: $claimId})-[contradiction:CONTRADICTS {id: $id}]->(:Claim)
SET contradiction.status = $status
RETURN contradiction.id AS id
