// claims with an estimate or a status under any of these blocking keys, with all that a comparison looks at
// params: estimateKeys, statusKeys
CALL {
  UNWIND $estimateKeys AS key MATCH (estimate:Estimate {key: key}) RETURN estimate.claimId AS id
  UNION
  UNWIND $statusKeys AS key MATCH (status:Status {key: key}) RETURN status.claimId AS id
}
MATCH (claim:Claim {id: id})<-[:STATES]-(article:Article)
RETURN properties(claim) AS claim, article.publishedOn AS publishedOn,
  [(claim)-[:ESTIMATES]->(estimate:Estimate) | properties(estimate)] AS estimates,
  [(claim)-[:ASSERTS]->(status:Status) | properties(status)] AS statuses,
  [(claim)<-[:OF]-(citation:Citation) | citation.sourceId] AS sourceIds
ORDER BY claim.id
