MATCH (counter:Counter {id: 'revision'})
SET counter.value = $revision
CREATE (change:Change)
SET change = $change
