// the roles that an article gives
// params: id, ids
UNWIND $ids AS personId
MATCH (:Entity {id: personId})-[affiliation:AFFILIATED_WITH {articleId: $id}]->(:Entity)
DELETE affiliation
