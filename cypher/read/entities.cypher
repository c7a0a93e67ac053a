// entities that are no short form of another
// params:
MATCH (entity:Entity)
WHERE NOT EXISTS { MATCH (entity)-[:SAME_AS]->(:Entity) }
