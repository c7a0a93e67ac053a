// the rewrites of each article, on either side
// params: keys
UNWIND $keys AS key
MATCH (:Article {id: key})-[rewrite:REWRITES]-(:Article)
RETURN key, properties(rewrite) AS row
ORDER BY rewrite.id
