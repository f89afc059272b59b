MATCH (record:Record {id: $id})
SET record = $record
