// the citations that an article makes
// params: id
MATCH (:Article {id: $id})-[:MAKES]->(citation:Citation)
DETACH DELETE citation
