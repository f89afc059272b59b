// The constraint alone is checked by a scan, which makes MERGE quadratic.
CREATE INDEX schema_id_index IF NOT EXISTS FOR (n:Schema) ON (n.id)
