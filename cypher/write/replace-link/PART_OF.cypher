UNWIND $rows AS row
MATCH (:Technology {id: row.from})-[r:PART_OF {key: row.key}]->()
SET r = row.properties
