// the circular reports that each claim is part of
// params: keys
UNWIND $keys AS key
MATCH (:Claim {id: key})<-[:AMONG]-(circle:Circle)
RETURN key, properties(circle) AS row
ORDER BY circle.id
