UNWIND $rows AS row
MERGE (n:Discipline {id: row.id})
SET n = row.properties
