// the roles of each person in organizations and countries, one row an article
// params: keys
UNWIND $keys AS key
MATCH (:Entity {id: key})-[role:AFFILIATED_WITH]->(to:Entity)
RETURN key, {articleId: role.articleId, personId: key, toId: to.id, role: role.role} AS row
ORDER BY to.id, role.articleId
