// entities, new or merged, with the label of their kind
// params: rows
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity = row
FOREACH (ignored IN CASE row.kind WHEN 'Person' THEN [1] ELSE [] END | SET entity:Person)
FOREACH (ignored IN CASE row.kind WHEN 'Organization' THEN [1] ELSE [] END | SET entity:Organization)
FOREACH (ignored IN CASE row.kind WHEN 'Country' THEN [1] ELSE [] END | SET entity:Country)
RETURN count(*) AS written
