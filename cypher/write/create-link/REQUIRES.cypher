// Only for keys that are not in the store: it does not look.
UNWIND $rows AS row
MATCH (a:Role {id: row.from})
MATCH (b:Competency {id: row.to})
CREATE (a)-[r:REQUIRES]->(b)
SET r = row.properties
RETURN count(r) AS created
