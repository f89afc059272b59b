// The constraint alone is checked by a scan, which makes MERGE quadratic.
CREATE INDEX counter_id_index IF NOT EXISTS FOR (n:Counter) ON (n.id)
