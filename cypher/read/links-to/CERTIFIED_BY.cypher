UNWIND $ids AS id
MATCH (a)-[r:CERTIFIED_BY]->(b:Certification {id: id})
RETURN a.id AS from, b.id AS to, r.source AS source, r.evidence AS evidence, r.asOf AS asOf, r.value AS value, r.note AS note
