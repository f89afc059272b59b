UNWIND $rows AS row
MATCH (:Role {id: row.from})-[r:PROGRESSES_TO {key: row.key}]->()
SET r = row.properties
