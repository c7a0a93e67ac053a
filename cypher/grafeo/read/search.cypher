// what has some of these words, all of them first: up to so many articles, claims and entities; a short form as what it is short for
// params: query, articles, claims, entities
CALL grafeo.search.text('ArticleWords', 'articleWords', $query, $articles) YIELD node_id
MATCH (found:ArticleWords) WHERE id(found) = node_id
RETURN 'Article' AS kind, found.id AS id, found.articleWords AS words
UNION ALL
CALL grafeo.search.text('Claim', 'claimWords', $query, $claims) YIELD node_id
MATCH (found:Claim) WHERE id(found) = node_id
RETURN 'Claim' AS kind, found.id AS id, found.claimWords AS words
UNION ALL
CALL grafeo.search.text('Entity', 'entityWords', $query, $entities) YIELD node_id
MATCH (found:Entity)-[:SAME_AS*0..]->(full:Entity)
WHERE id(found) = node_id AND NOT EXISTS { MATCH (full)-[:SAME_AS]->(:Entity) }
RETURN full.kind AS kind, full.id AS id, found.entityWords AS words
