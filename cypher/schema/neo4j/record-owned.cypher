CREATE INDEX record_owned IF NOT EXISTS FOR (n:Record) ON (n.owned)
