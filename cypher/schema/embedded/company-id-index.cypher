// The constraint alone is checked by a scan, which makes MERGE quadratic.
CREATE INDEX company_id_index IF NOT EXISTS FOR (n:Company) ON (n.id)
