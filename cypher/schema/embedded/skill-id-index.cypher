// The constraint alone is checked by a scan, which makes MERGE quadratic.
CREATE INDEX skill_id_index IF NOT EXISTS FOR (n:Skill) ON (n.id)
