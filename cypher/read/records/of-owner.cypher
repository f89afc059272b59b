MATCH (record:Record {owned: $owned})
WHERE record.id > $after
RETURN properties(record) AS record
ORDER BY record.id
LIMIT $limit
