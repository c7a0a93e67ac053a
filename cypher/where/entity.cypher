// what an entity may be asked to be, with its short forms, one condition a line
// params: kinds, startsWith, contains, cited, publishes
// orders: NAME entity.name; NAME_DESC entity.name DESC
AND entity.kind IN $kinds
AND (any(alias IN entity.aliases WHERE toLower(alias) STARTS WITH toLower($startsWith)) OR EXISTS { MATCH (entity)<-[:SAME_AS]-(same:Entity) WHERE any(alias IN same.aliases WHERE toLower(alias) STARTS WITH toLower($startsWith)) })
AND (any(alias IN entity.aliases WHERE toLower(alias) CONTAINS toLower($contains)) OR EXISTS { MATCH (entity)<-[:SAME_AS]-(same:Entity) WHERE any(alias IN same.aliases WHERE toLower(alias) CONTAINS toLower($contains)) })
AND (EXISTS { MATCH (entity)<-[:CITES]-(:Citation) } OR EXISTS { MATCH (entity)<-[:SAME_AS]-(:Entity)<-[:CITES]-(:Citation) }) = $cited
AND (EXISTS { MATCH (entity)-[:PUBLISHED]->(:Article) } OR EXISTS { MATCH (entity)<-[:SAME_AS]-(:Entity)-[:PUBLISHED]->(:Article) }) = $publishes
