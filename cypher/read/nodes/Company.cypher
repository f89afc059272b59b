MATCH (n:Company)
RETURN properties(n) AS properties
