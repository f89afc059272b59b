UNWIND $ids AS id
MATCH (a:Competency {id: id})-[r:PART_OF]->(b)
RETURN a.id AS from, b.id AS to, properties(r) AS properties
