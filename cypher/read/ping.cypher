// whether the engine answers
// params:
RETURN 1 AS answer
