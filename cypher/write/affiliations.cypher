// the roles of persons in organizations and countries, as one article gives them
// params: rows
UNWIND $rows AS row
MATCH (person:Entity {id: row.personId})
MATCH (to:Entity {id: row.toId})
CREATE (person)-[:AFFILIATED_WITH {role: row.role, articleId: row.articleId}]->(to)
RETURN count(*) AS written
