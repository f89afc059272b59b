// Only for keys that are not in the store: it does not look.
UNWIND $rows AS row
MATCH (a:Role {id: row.from})
MATCH (b:Role {id: row.to})
CREATE (a)-[r:MATCHES]->(b)
SET r = row.properties
RETURN count(r) AS created
