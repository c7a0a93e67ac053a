// entities, of one kind or of all, that are no short form of another, by name
// params: kind?
// order: entity.name, entity.id
MATCH (entity:Entity)
WHERE NOT EXISTS { MATCH (entity)-[:SAME_AS]->(:Entity) }
AND entity.kind = $kind
