UNWIND $rows AS row
MERGE (n:Technology {id: row.id})
SET n:Competency
SET n = row.properties
