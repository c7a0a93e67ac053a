// estimates in claims attributed to any of these sources that pass a filter, by the day they are of
// params: sourceIds, measures?, subjects?, articleIds?, minimum?, maximum?
// order: estimate.dated, estimate.id
MATCH (citation:Citation)-[:OF]->(:Claim)-[:ESTIMATES]->(estimate:Estimate)
WHERE citation.sourceId IN $sourceIds
WITH DISTINCT estimate
WHERE estimate.id IS NOT NULL
AND estimate.measure IN $measures
AND any(subject IN $subjects WHERE estimate.subject = subject OR estimate.subject STARTS WITH subject + "/" OR (subject STARTS WITH "/" AND estimate.subject ENDS WITH subject))
AND estimate.articleId IN $articleIds
AND coalesce(estimate.high, estimate.low) >= $minimum
AND coalesce(estimate.low, estimate.high) <= $maximum
