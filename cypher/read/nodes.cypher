// the nodes and contradictions with these ids, each with its label
// params: ids, contradictions
UNWIND $ids AS id MATCH (node:Article {id: id}) RETURN id, 'Article' AS kind, properties(node) AS row
UNION ALL
UNWIND $ids AS id MATCH (node:Entity {id: id}) RETURN id, node.kind AS kind, properties(node) AS row
UNION ALL
UNWIND $ids AS id MATCH (node:AnonymousSource {id: id}) RETURN id, 'AnonymousSource' AS kind, properties(node) AS row
UNION ALL
UNWIND $ids AS id MATCH (node:Claim {id: id}) RETURN id, 'Claim' AS kind, properties(node) AS row
UNION ALL
UNWIND $ids AS id MATCH (node:Citation {id: id}) RETURN id, 'Citation' AS kind, properties(node) AS row
UNION ALL
UNWIND $ids AS id MATCH (node:Circle {id: id}) RETURN id, 'Circle' AS kind, properties(node) AS row
UNION ALL
UNWIND $contradictions AS key
MATCH (:Claim {id: key.claimId})-[contradiction:CONTRADICTS {id: key.id}]->(:Claim)
RETURN key.id AS id, 'Contradiction' AS kind, properties(contradiction) AS row
