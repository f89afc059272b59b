// The constraint alone is checked by a scan, which makes MERGE quadratic.
CREATE INDEX competency_id_index IF NOT EXISTS FOR (n:Competency) ON (n.id)
