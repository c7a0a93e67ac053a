// articles that name any of these entities
// params: mentionedIds
MATCH (entity:Entity)<-[:MENTIONS]-(article:Article)
WHERE entity.id IN $mentionedIds
WITH DISTINCT article
WHERE article.id IS NOT NULL
