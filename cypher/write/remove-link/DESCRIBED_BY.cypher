UNWIND $rows AS row
MATCH (:Competency {id: row.from})-[r:DESCRIBED_BY {key: row.key}]->(:Source)
DELETE r
RETURN count(*) AS removed
