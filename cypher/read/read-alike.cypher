// which of some claims say the same as reading them together has it
// params: keys
UNWIND $keys AS key
MATCH (:Claim {id: key})-[corroboration:CORROBORATES]->(other:Claim)
WHERE corroboration.rule = 'read together' AND other.id IN $keys
RETURN key, properties(corroboration) AS row
ORDER BY corroboration.id
