// WITH stands between so that Neo4j goes by the index on nodes: the one on keys gets slower with each link deleted.
UNWIND $rows AS row
MATCH (:Company {id: row.from})-[r:EMPLOYS]->()
WITH row, r
WHERE r.key IN row.keys
DELETE r
RETURN count(*) AS removed
