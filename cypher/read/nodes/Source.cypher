MATCH (n:Source)
RETURN properties(n) AS properties
