// the corroborations of each claim, on either side
// params: keys
UNWIND $keys AS key
MATCH (:Claim {id: key})-[corroboration:CORROBORATES]-(:Claim)
RETURN key, properties(corroboration) AS row
ORDER BY corroboration.id
