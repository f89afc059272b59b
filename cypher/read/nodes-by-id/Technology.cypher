UNWIND $ids AS id
MATCH (n:Technology {id: id})
RETURN properties(n) AS properties
