UNWIND $ids AS id
MATCH (n:Role {id: id})
RETURN properties(n) AS properties
