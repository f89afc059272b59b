// Property by property: the long keys follow from the rest, and there are very many of them.
UNWIND $ids AS id
MATCH (a:Role {id: id})-[r:PROGRESSES_TO]->(b)
RETURN a.id AS from, b.id AS to, r.source AS source, r.evidence AS evidence, r.asOf AS asOf, r.value AS value, r.note AS note, r.move AS move, r.typicalYears AS typicalYears, r.likelihood AS likelihood, r.share AS share, r.confidence AS confidence
