UNWIND $ids AS id
MATCH (n:AdvisorService {id: id})
DELETE n
RETURN count(*) AS removed
