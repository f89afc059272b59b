UNWIND $ids AS id
MATCH (n:Company {id: id})
RETURN properties(n) AS properties
