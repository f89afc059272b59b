MATCH (n:Skill)
RETURN properties(n) AS properties
