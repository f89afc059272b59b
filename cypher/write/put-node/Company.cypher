UNWIND $rows AS row
MERGE (n:Company {id: row.id})
SET n = row.properties
