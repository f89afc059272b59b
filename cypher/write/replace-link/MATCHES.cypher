UNWIND $rows AS row
MATCH (:Role {id: row.from})-[r:MATCHES {key: row.key}]->()
SET r = row.properties
