// circular reports, by id
// params:
// order: circle.id
MATCH (circle:Circle)
WHERE circle.id IS NOT NULL
