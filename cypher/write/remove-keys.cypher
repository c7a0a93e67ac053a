// the story keys that only this article is kept under
// params: id
MATCH (:Article {id: $id})-[:KEPT_UNDER]->(key:Key)
MATCH (key)<-[:KEPT_UNDER]-(article:Article)
WITH key, count(article) AS articles
WHERE articles = 1
DETACH DELETE key
