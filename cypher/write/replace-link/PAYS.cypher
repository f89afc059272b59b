UNWIND $rows AS row
MATCH (:Role {id: row.from})-[r:PAYS {key: row.key}]->()
SET r = row.properties
