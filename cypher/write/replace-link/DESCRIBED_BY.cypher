UNWIND $rows AS row
MATCH (:Competency {id: row.from})-[r:DESCRIBED_BY {key: row.key}]->()
SET r = row.properties
