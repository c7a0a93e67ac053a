// the words by which articles are searched, apart from them, so that who reads an article does not read it twice
// params: rows
UNWIND $rows AS row
MERGE (words:ArticleWords {id: row.id})
SET words = row
RETURN count(*) AS written
