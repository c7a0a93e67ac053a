// the nodes and contradictions with these ids, each with its label; of articles all but the text
// params: articles, entities, sources, claims, citations, circles, contradictions
UNWIND $articles AS id MATCH (node:Article {id: id})
RETURN id, 'Article' AS kind, node {.id, .title, .publisherId, .publishedOn, .url} AS row
UNION ALL
UNWIND $entities AS id MATCH (node:Entity {id: id}) RETURN id, node.kind AS kind, properties(node) AS row
UNION ALL
UNWIND $sources AS id MATCH (node:AnonymousSource {id: id}) RETURN id, 'AnonymousSource' AS kind, properties(node) AS row
UNION ALL
UNWIND $claims AS id MATCH (node:Claim {id: id}) RETURN id, 'Claim' AS kind, properties(node) AS row
UNION ALL
UNWIND $citations AS id MATCH (node:Citation {id: id}) RETURN id, 'Citation' AS kind, properties(node) AS row
UNION ALL
UNWIND $circles AS id MATCH (node:Circle {id: id}) RETURN id, 'Circle' AS kind, properties(node) AS row
UNION ALL
UNWIND $contradictions AS key
MATCH (:Claim {id: key.claimId})-[contradiction:CONTRADICTS {id: key.id}]->(:Claim)
RETURN key.id AS id, 'Contradiction' AS kind, properties(contradiction) AS row
