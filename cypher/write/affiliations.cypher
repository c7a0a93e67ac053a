// the roles of persons in organizations and countries
// params: rows
UNWIND $rows AS row
MATCH (person:Entity {id: row.personId})
MATCH (to:Entity {id: row.toId})
MERGE (person)-[:AFFILIATED_WITH {role: row.role}]->(to)
RETURN count(*) AS written
