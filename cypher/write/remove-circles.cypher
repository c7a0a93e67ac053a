// the circular reports that an article is part of
// params: id
MATCH (:Article {id: $id})-[:STATES]->(:Claim)<-[:AMONG]-(circle:Circle)
WITH DISTINCT circle
DETACH DELETE circle
