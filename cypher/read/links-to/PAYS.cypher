UNWIND $ids AS id
MATCH (a)-[r:PAYS]->(b:Source {id: id})
RETURN a.id AS from, b.id AS to, r.source AS source, r.evidence AS evidence, r.asOf AS asOf, r.value AS value, r.note AS note, r.level AS level, r.percentile AS percentile, r.minUsd AS minUsd, r.maxUsd AS maxUsd, r.openEnded AS openEnded, r.region AS region, r.groupTitle AS groupTitle, r.employment AS employment
