UNWIND $rows AS row
MATCH (:Role {id: row.from})-[r:PROGRESSES_TO {key: row.key}]->(:Role)
SET r = row.properties
