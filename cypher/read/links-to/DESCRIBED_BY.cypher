UNWIND $ids AS id
MATCH (a)-[r:DESCRIBED_BY]->(b:Source {id: id})
RETURN a.id AS from, b.id AS to, properties(r) AS properties
