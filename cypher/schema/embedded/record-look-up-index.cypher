CREATE INDEX record_look_up_index IF NOT EXISTS FOR (n:Record) ON (n.lookUp)
