UNWIND $ids AS id
MATCH (n:Company {id: id})
DELETE n
RETURN count(*) AS removed
