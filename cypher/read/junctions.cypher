// the nodes with these ids that can be drawn, each with how many relationships it has
// params: ids
UNWIND $ids AS id MATCH (node:Article {id: id}) RETURN id, 'Article' AS kind, COUNT { (node)--() } AS degree
UNION ALL
UNWIND $ids AS id MATCH (node:Entity {id: id}) RETURN id, node.kind AS kind, COUNT { (node)--() } AS degree
UNION ALL
UNWIND $ids AS id MATCH (node:AnonymousSource {id: id}) RETURN id, 'AnonymousSource' AS kind, COUNT { (node)--() } AS degree
UNION ALL
UNWIND $ids AS id MATCH (node:Claim {id: id}) RETURN id, 'Claim' AS kind, COUNT { (node)--() } AS degree
UNION ALL
UNWIND $ids AS id MATCH (node:Citation {id: id}) RETURN id, 'Citation' AS kind, COUNT { (node)--() } AS degree
