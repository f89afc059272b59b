MATCH (n:Discipline)
RETURN properties(n) AS properties
