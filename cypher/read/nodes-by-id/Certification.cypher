UNWIND $ids AS id
MATCH (n:Certification {id: id})
RETURN properties(n) AS properties
