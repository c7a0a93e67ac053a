// circular reports, new or found again
// params: rows
UNWIND $rows AS row
MERGE (circle:Circle {id: row.id})
SET circle = row
RETURN count(*) AS written
