MATCH (schema:Schema {id: 'schema'})
RETURN schema.version AS version
