UNWIND $ids AS id
MATCH (n:Discipline {id: id})
RETURN properties(n) AS properties
