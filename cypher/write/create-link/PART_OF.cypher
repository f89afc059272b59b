// Only for keys that are not in the store: it does not look.
UNWIND $rows AS row
MATCH (a:Competency {id: row.from})
MATCH (b:Skill {id: row.to})
CREATE (a)-[r:PART_OF]->(b)
SET r = row.properties
RETURN count(r) AS created
