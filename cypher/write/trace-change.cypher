// What history is looked up by; a subject stays when its node is removed.
MATCH (change:Change {revision: $revision})
UNWIND $ids AS id
MERGE (subject:Subject {id: id})
CREATE (subject)-[:CHANGED_IN]->(change)
