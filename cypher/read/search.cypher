// what has all of these words, up to so many articles, claims and entities that the index puts first; a short form as what it is short for
// params: words, articles, claims, entities
// the index follows its writes a moment later, and is waited for here, so that none of them has to wait for it
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
CALL {
  WITH reduce(query = '', word IN $words | query + ' +articleWords:' + word) AS query
  CALL db.index.fulltext.queryNodes('search', query, {limit: $articles}) YIELD node AS found
  RETURN 'Article' AS kind, found.id AS id, found.articleWords AS words
  UNION ALL
  WITH reduce(query = '', word IN $words | query + ' +claimWords:' + word) AS query
  CALL db.index.fulltext.queryNodes('search', query, {limit: $claims}) YIELD node AS found
  RETURN 'Claim' AS kind, found.id AS id, found.claimWords AS words
  UNION ALL
  WITH reduce(query = '', word IN $words | query + ' +entityWords:' + word) AS query
  CALL db.index.fulltext.queryNodes('search', query, {limit: $entities}) YIELD node AS found
  MATCH (found)-[:SAME_AS*0..]->(full:Entity)
  WHERE NOT EXISTS { MATCH (full)-[:SAME_AS]->(:Entity) }
  RETURN full.kind AS kind, full.id AS id, found.entityWords AS words
}
RETURN kind, id, words
