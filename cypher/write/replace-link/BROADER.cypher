UNWIND $rows AS row
MATCH (:Skill {id: row.from})-[r:BROADER {key: row.key}]->(:Skill)
SET r = row.properties
