UNWIND $rows AS row
MATCH (:Role {id: row.from})-[r:REQUIRES {key: row.key}]->(:Competency)
SET r = row.properties
