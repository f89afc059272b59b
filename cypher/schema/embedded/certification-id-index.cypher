// The constraint alone is checked by a scan, which makes MERGE quadratic.
CREATE INDEX certification_id_index IF NOT EXISTS FOR (n:Certification) ON (n.id)
