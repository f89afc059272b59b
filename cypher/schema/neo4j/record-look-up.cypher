CREATE INDEX record_look_up IF NOT EXISTS FOR (n:Record) ON (n.lookUp)
