UNWIND $rows AS row
MATCH (:Role {id: row.from})-[r:CERTIFIED_BY {key: row.key}]->(:Certification)
DELETE r
RETURN count(*) AS removed
