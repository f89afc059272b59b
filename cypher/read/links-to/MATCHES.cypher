UNWIND $ids AS id
MATCH (a)-[r:MATCHES]->(b:Role {id: id})
RETURN a.id AS from, b.id AS to, r.source AS source, r.evidence AS evidence, r.asOf AS asOf, r.value AS value, r.note AS note, r.relation AS relation, r.confidence AS confidence
