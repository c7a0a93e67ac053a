// the nodes with these ids, each with what its label is made of and how many relationships it has
// params: ids
UNWIND $ids.articles AS id MATCH (node:Article {id: id})
RETURN id, 'Article' AS kind, coalesce(node.title, node.url) AS name,
  CASE WHEN coalesce(node.title, node.url) IS NULL THEN substring(node.text, 0, 100) END AS opening, null AS cue, COUNT { (node)--() } AS degree
UNION ALL
UNWIND $ids.entities AS id MATCH (node:Entity {id: id})
RETURN id, node.kind AS kind, node.name AS name, null AS opening, null AS cue, COUNT { (node)--() } AS degree
UNION ALL
UNWIND $ids.sources AS id MATCH (node:AnonymousSource {id: id})
RETURN id, 'AnonymousSource' AS kind, node.name AS name, null AS opening, null AS cue, COUNT { (node)--() } AS degree
UNION ALL
UNWIND $ids.claims AS id MATCH (node:Claim {id: id})
RETURN id, 'Claim' AS kind, node.text AS name, null AS opening, null AS cue, COUNT { (node)--() } - COUNT { (node)-[:SUSPECTED]-() } AS degree
UNION ALL
UNWIND $ids.citations AS id MATCH (node:Citation {id: id})
RETURN id, 'Citation' AS kind, [(node)-[:CITES]->(source) | coalesce(source.name, source.title, source.url)][0] AS name,
  [(node)-[:CITES]->(source) WHERE coalesce(source.name, source.title, source.url) IS NULL | substring(source.text, 0, 100)][0]
    AS opening,
  node.cue AS cue, COUNT { (node)--() } AS degree
