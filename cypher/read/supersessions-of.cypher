// the supersessions of each claim, on either side
// params: keys
UNWIND $keys AS key
MATCH (:Claim {id: key})-[supersession:SUPERSEDES]-(:Claim)
RETURN key, properties(supersession) AS row
ORDER BY supersession.id
