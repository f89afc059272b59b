// The constraint alone is checked by a scan, which makes MERGE quadratic.
CREATE INDEX record_id_index IF NOT EXISTS FOR (n:Record) ON (n.id)
