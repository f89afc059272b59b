UNWIND $ids AS id
MATCH (n:Discipline {id: id})
DELETE n
RETURN count(*) AS removed
