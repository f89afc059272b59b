CREATE INDEX record_kind_index IF NOT EXISTS FOR (n:Record) ON (n.kind)
