MATCH (n:Certification)
RETURN properties(n) AS properties
