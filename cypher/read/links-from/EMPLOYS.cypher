UNWIND $ids AS id
MATCH (a:Company {id: id})-[r:EMPLOYS]->(b)
RETURN a.id AS from, b.id AS to, properties(r) AS properties
