UNWIND $ids AS id
MATCH (a)-[r:PROGRESSES_TO]->(b:Role {id: id})
RETURN a.id AS from, b.id AS to, r.source AS source, r.evidence AS evidence, r.asOf AS asOf, r.value AS value, r.note AS note, r.move AS move, r.typicalYears AS typicalYears, r.likelihood AS likelihood, r.share AS share, r.confidence AS confidence
