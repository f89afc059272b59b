UNWIND $rows AS row
MATCH (:Role {id: row.from})-[r:CERTIFIED_BY {key: row.key}]->()
SET r = row.properties
