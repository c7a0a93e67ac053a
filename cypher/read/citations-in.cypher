// the citations each article makes, every hop, in text order
// params: keys
UNWIND $keys AS key
MATCH (:Article {id: key})-[:MAKES]->(citation:Citation)
RETURN key, properties(citation) AS row
ORDER BY citation.id
