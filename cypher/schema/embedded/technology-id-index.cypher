// The constraint alone is checked by a scan, which makes MERGE quadratic.
CREATE INDEX technology_id_index IF NOT EXISTS FOR (n:Technology) ON (n.id)
