// the words by which stored claims are searched
// params: rows
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim.claimWords = row.claimWords
RETURN count(*) AS written
