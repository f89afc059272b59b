UNWIND $rows AS row
MATCH (:Technology {id: row.from})-[r:PART_OF {key: row.key}]->(:Skill)
SET r = row.properties
