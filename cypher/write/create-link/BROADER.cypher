// Only for keys that are not in the store: it does not look.
UNWIND $rows AS row
MATCH (a:Skill {id: row.from})
MATCH (b:Skill {id: row.to})
CREATE (a)-[r:BROADER]->(b)
SET r = row.properties
RETURN count(r) AS created
