UNWIND $rows AS row
MATCH (:Skill {id: row.from})-[r:BROADER {key: row.key}]->()
SET r = row.properties
