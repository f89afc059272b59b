UNWIND $ids AS id
MATCH (n:Certification {id: id})
DELETE n
RETURN count(*) AS removed
