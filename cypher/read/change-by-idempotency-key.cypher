MATCH (change:Change {idempotencyKey: $idempotencyKey})
RETURN change.revision AS revision, change.attempt AS attempt
