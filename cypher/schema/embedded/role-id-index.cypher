// The constraint alone is checked by a scan, which makes MERGE quadratic.
CREATE INDEX role_id_index IF NOT EXISTS FOR (n:Role) ON (n.id)
