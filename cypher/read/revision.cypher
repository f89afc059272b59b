MATCH (counter:Counter {id: 'revision'})
RETURN counter.value AS revision
