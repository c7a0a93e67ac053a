// claims
// params:
MATCH (claim:Claim)
WHERE claim.id IS NOT NULL
