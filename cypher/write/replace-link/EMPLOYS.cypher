UNWIND $rows AS row
MATCH (:Company {id: row.from})-[r:EMPLOYS {key: row.key}]->(:Role)
SET r = row.properties
