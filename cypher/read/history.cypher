UNWIND $ids AS id
MATCH (subject:Subject {id: id})-[:CHANGED_IN]->(change:Change)
WITH id, change
ORDER BY change.revision DESC
WITH id, collect(properties(change)) AS changes
RETURN id, changes[..$limit] AS changes
