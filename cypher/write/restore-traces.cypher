UNWIND $rows AS row
MATCH (change:Change {revision: row.revision})
MERGE (subject:Subject {id: row.id})
CREATE (subject)-[:CHANGED_IN]->(change)
