UNWIND $ids AS id
MATCH (n:Skill {id: id})
RETURN properties(n) AS properties
