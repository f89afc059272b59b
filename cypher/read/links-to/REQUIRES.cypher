UNWIND $ids AS id
MATCH (a)-[r:REQUIRES]->(b:Competency {id: id})
RETURN a.id AS from, b.id AS to, r.source AS source, r.evidence AS evidence, r.asOf AS asOf, r.value AS value, r.note AS note, r.importance AS importance, r.level AS level, r.levelError AS levelError, r.hot AS hot, r.inDemand AS inDemand
