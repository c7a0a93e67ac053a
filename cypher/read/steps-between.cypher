// the nodes next to both of two entities, but for the too connected ones, the first by id
// params: from, to, hub, limit
MATCH (from:Entity {id: $from})
MATCH (to:Entity {id: $to})
MATCH (from)-[:PUBLISHED|STATES|ABOUT|MENTIONS|MAKES|OF|CITES|VIA|SPEAKS_FOR|AFFILIATED_WITH|CONTRADICTS|CORROBORATES|SUPERSEDES|REWRITES|SAME_AS]-(next)
WITH DISTINCT to, next
MATCH (next)-[:PUBLISHED|STATES|ABOUT|MENTIONS|MAKES|OF|CITES|VIA|SPEAKS_FOR|AFFILIATED_WITH|CONTRADICTS|CORROBORATES|SUPERSEDES|REWRITES|SAME_AS]-(to)
WITH DISTINCT next
WITH next.id AS id, coalesce(next.kind, labels(next)[0]) AS kind, COUNT { (next)--() } - COUNT { (next)-[:SUSPECTED]-() } AS degree
WHERE degree <= $hub AND NOT id IN [$from, $to]
RETURN id, kind, degree
ORDER BY id LIMIT $limit
