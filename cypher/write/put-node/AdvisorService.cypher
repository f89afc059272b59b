UNWIND $rows AS row
MERGE (n:AdvisorService {id: row.id})
SET n = row.properties
