MATCH (record:Record)
WHERE record.expiresAt <= $now
DELETE record
RETURN count(*) AS removed
