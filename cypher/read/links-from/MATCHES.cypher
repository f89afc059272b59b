UNWIND $ids AS id
MATCH (a:Role {id: id})-[r:MATCHES]->(b)
RETURN a.id AS from, b.id AS to, properties(r) AS properties
