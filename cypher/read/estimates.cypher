// estimates
// params:
MATCH (estimate:Estimate)
WHERE estimate.id IS NOT NULL
