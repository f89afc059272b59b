// Property by property: the long keys follow from the rest, and there are very many of them.
UNWIND $ids AS id
MATCH (a:Company {id: id})-[r:EMPLOYS]->(b)
RETURN a.id AS from, b.id AS to, r.source AS source, r.evidence AS evidence, r.asOf AS asOf, r.value AS value, r.note AS note, r.purpose AS purpose
