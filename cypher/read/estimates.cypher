// estimates that pass a filter, by the day they are of
// params: measures?, subjects?, articleIds?, minimum?, maximum?
// order: estimate.dated, estimate.id
MATCH (estimate:Estimate)
WHERE estimate.id IS NOT NULL
AND estimate.measure IN $measures
AND any(subject IN $subjects WHERE estimate.subject = subject OR estimate.subject STARTS WITH subject + "/" OR (subject STARTS WITH "/" AND estimate.subject ENDS WITH subject))
AND estimate.articleId IN $articleIds
AND coalesce(estimate.high, estimate.low) >= $minimum
AND coalesce(estimate.low, estimate.high) <= $maximum
