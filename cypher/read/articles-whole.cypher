// the articles with these ids, their texts with them
// params: ids
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article {.id, .title, .publisherId, .publishedOn, .url, .text} AS row
