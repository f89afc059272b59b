UNWIND $rows AS row
MATCH (:Role {id: row.from})-[r:REQUIRES {key: row.key}]->()
SET r = row.properties
