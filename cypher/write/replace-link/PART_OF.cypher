UNWIND $rows AS row
MATCH (:Competency {id: row.from})-[r:PART_OF {key: row.key}]->()
SET r = row.properties
