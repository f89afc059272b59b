// The constraint alone is checked by a scan, which makes MERGE quadratic.
CREATE INDEX discipline_id_index IF NOT EXISTS FOR (n:Discipline) ON (n.id)
