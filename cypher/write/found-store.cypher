MERGE (counter:Counter {id: 'revision'})
ON CREATE SET counter.value = 0
MERGE (schema:Schema {id: 'schema'})
ON CREATE SET schema.version = $version
