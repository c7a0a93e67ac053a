// the story keys that only this article is kept under
// params: id
MATCH (:Article {id: $id})-[:KEPT_UNDER]->(key:Key)
WHERE NOT EXISTS { MATCH (key)<-[:KEPT_UNDER]-(other:Article) WHERE other.id <> $id }
DETACH DELETE key
