UNWIND $ids AS id
MATCH (a:Skill {id: id})-[r:BROADER]->(b)
RETURN a.id AS from, b.id AS to, properties(r) AS properties
