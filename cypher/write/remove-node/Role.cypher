UNWIND $ids AS id
MATCH (n:Role {id: id})
DELETE n
RETURN count(*) AS removed
