MATCH (record:Record {lookUp: $lookUp})
RETURN properties(record) AS record
ORDER BY record.id
LIMIT $limit
