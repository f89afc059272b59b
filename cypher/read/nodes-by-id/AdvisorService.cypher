UNWIND $ids AS id
MATCH (n:AdvisorService {id: id})
RETURN properties(n) AS properties
