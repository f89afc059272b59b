// The constraint alone is checked by a scan, which makes MERGE quadratic.
CREATE INDEX change_revision_index IF NOT EXISTS FOR (n:Change) ON (n.revision)
