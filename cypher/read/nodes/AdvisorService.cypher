MATCH (n:AdvisorService)
RETURN properties(n) AS properties
