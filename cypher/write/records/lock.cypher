// Neo4j locks the record until the transaction ends, also one that is only made now. What it holds is read by the statement
// after this one.
MERGE (record:Record {id: $id})
SET record.locked = true
