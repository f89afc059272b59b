MATCH (record:Record {id: $id})
DELETE record
