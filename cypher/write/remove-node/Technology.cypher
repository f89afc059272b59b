UNWIND $ids AS id
MATCH (n:Technology {id: id})
DELETE n
RETURN count(*) AS removed
