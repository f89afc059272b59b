CREATE INDEX record_owned_index IF NOT EXISTS FOR (n:Record) ON (n.owned)
