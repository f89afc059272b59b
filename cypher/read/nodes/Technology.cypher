MATCH (n:Technology)
RETURN properties(n) AS properties
