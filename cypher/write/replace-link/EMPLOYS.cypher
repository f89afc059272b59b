UNWIND $rows AS row
MATCH (:Company {id: row.from})-[r:EMPLOYS {key: row.key}]->()
SET r = row.properties
