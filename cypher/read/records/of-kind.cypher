MATCH (record:Record {kind: $kind})
WHERE record.id > $after
RETURN properties(record) AS record
ORDER BY record.id
LIMIT $limit
