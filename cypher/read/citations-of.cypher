// the citations of each claim, by hop, then by id
// params: keys
UNWIND $keys AS key
MATCH (:Claim {id: key})<-[:OF]-(citation:Citation)
RETURN key, properties(citation) AS row
ORDER BY citation.hop, citation.id
