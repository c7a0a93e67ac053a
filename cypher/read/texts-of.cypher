// the text of each article
// params: keys
UNWIND $keys AS key
MATCH (article:Article {id: key})
RETURN key, article.text AS row
