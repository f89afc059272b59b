// The constraint alone is checked by a scan, which makes MERGE quadratic.
CREATE INDEX source_id_index IF NOT EXISTS FOR (n:Source) ON (n.id)
