// the suspicions of each claim, on either side
// params: keys
UNWIND $keys AS key
MATCH (:Claim {id: key})-[suspicion:SUSPECTED]-(:Claim)
RETURN key, properties(suspicion) AS row
ORDER BY suspicion.id
