UNWIND $ids AS id
MATCH (a)-[r:PART_OF]->(b:Skill {id: id})
RETURN a.id AS from, b.id AS to, r.source AS source, r.evidence AS evidence, r.asOf AS asOf, r.value AS value, r.note AS note
