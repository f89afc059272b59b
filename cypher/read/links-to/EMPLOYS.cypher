UNWIND $ids AS id
MATCH (a)-[r:EMPLOYS]->(b:Role {id: id})
RETURN a.id AS from, b.id AS to, r.source AS source, r.evidence AS evidence, r.asOf AS asOf, r.value AS value, r.note AS note, r.purpose AS purpose
