// the organization that published each article
// params: keys
UNWIND $keys AS key
MATCH (:Article {id: key})<-[:PUBLISHED]-(publisher:Entity)
RETURN key, properties(publisher) AS row
