UNWIND $ids AS id
MATCH (n:Skill {id: id})
DELETE n
RETURN count(*) AS removed
