// properties(r).key, not r.key, keeps Neo4j off the index on keys: its look-ups get slower with each link deleted before.
UNWIND $rows AS row
MATCH (:Competency {id: row.from})-[r:PART_OF]->()
WHERE properties(r).key IN row.keys
DELETE r
RETURN count(*) AS removed
