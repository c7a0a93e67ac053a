// the corroborations that reading claims together has shown, of each claim as the first of the two
// params: keys
UNWIND $keys AS key
MATCH (:Claim {id: key})-[corroboration:CORROBORATES {rule: 'read together'}]->(:Claim)
RETURN key, properties(corroboration) AS row
ORDER BY corroboration.id
