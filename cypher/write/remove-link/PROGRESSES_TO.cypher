UNWIND $rows AS row
MATCH (:Role {id: row.from})-[r:PROGRESSES_TO {key: row.key}]->(:Role)
DELETE r
RETURN count(*) AS removed
