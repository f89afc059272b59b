MATCH (counter:Counter {id: 'revision'})
SET counter.value = $revision
