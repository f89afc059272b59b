MATCH (record:Record {id: $id})
RETURN properties(record) AS record
