MATCH (n:Role)
RETURN properties(n) AS properties
