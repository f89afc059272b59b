// A write makes Neo4j lock the counter until the transaction ends, so writers come one after another. The revision is read
// by the statement after this one: read here, it could be from before the lock was granted.
MATCH (counter:Counter {id: 'revision'})
SET counter.locked = true
