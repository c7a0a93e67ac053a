// how many there are of each kind; a short form of another entity is not counted
// params:
CALL { MATCH (article:Article) RETURN count(*) AS articles }
CALL { MATCH (person:Person) WHERE NOT EXISTS { MATCH (person)-[:SAME_AS]->(:Entity) } RETURN count(*) AS people }
CALL {
  MATCH (organization:Organization) WHERE NOT EXISTS { MATCH (organization)-[:SAME_AS]->(:Entity) }
  RETURN count(*) AS organizations
}
CALL { MATCH (country:Country) WHERE NOT EXISTS { MATCH (country)-[:SAME_AS]->(:Entity) } RETURN count(*) AS countries }
CALL { MATCH (claim:Claim) RETURN count(*) AS claims }
CALL { MATCH (citation:Citation) RETURN count(*) AS citations }
CALL { MATCH (:Claim)-[:CONTRADICTS]->(:Claim) RETURN count(*) AS contradictions }
RETURN articles, people, organizations, countries, claims, citations, contradictions
