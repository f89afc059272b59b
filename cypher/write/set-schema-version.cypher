MATCH (schema:Schema {id: 'schema'})
SET schema.version = $version
