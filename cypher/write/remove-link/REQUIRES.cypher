UNWIND $rows AS row
MATCH (:Role {id: row.from})-[r:REQUIRES {key: row.key}]->(:Competency)
DELETE r
RETURN count(*) AS removed
