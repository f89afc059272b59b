UNWIND $rows AS row
MATCH (:Company {id: row.from})-[r:EMPLOYS {key: row.key}]->(:Role)
DELETE r
RETURN count(*) AS removed
