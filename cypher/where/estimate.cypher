// what an estimate may be asked to be, one condition a line
// params: measures, subjects, articleIds, sourceIds, value, minimum, maximum, units, bounds, per, rate, more, planned, asOfFrom, asOfTo, dateFrom, dateTo
// orders: DATE estimate.dated; DATE_DESC estimate.dated DESC; VALUE coalesce(estimate.low, estimate.high); VALUE_DESC coalesce(estimate.low, estimate.high) DESC
AND estimate.measure IN $measures
AND any(subject IN $subjects WHERE estimate.subject = subject OR estimate.subject STARTS WITH subject + "/" OR (subject STARTS WITH "/" AND estimate.subject ENDS WITH subject))
AND estimate.articleId IN $articleIds
AND EXISTS { MATCH (estimate)<-[:ESTIMATES]-(:Claim)<-[:OF]-(citation:Citation) WHERE citation.sourceId IN $sourceIds }
AND (estimate.low = $value OR estimate.high = $value)
AND coalesce(estimate.high, estimate.low) >= $minimum
AND coalesce(estimate.low, estimate.high) <= $maximum
AND estimate.unit IN $units
AND estimate.bound IN $bounds
AND estimate.per = $per
AND (estimate.per IS NOT NULL) = $rate
AND estimate.more = $more
AND estimate.planned = $planned
AND estimate.asOf >= $asOfFrom
AND estimate.asOf <= $asOfTo + '~'
AND estimate.dated >= $dateFrom
AND estimate.dated <= $dateTo + '~'
