// The constraint alone is checked by a scan, which makes MERGE quadratic.
CREATE INDEX subject_id_index IF NOT EXISTS FOR (n:Subject) ON (n.id)
