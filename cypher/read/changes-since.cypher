// Revisions have no gaps, so each one is looked up by itself: no scan, no sort of the whole trail.
MATCH (counter:Counter {id: 'revision'})
UNWIND range($after + 1, CASE WHEN counter.value < $until THEN counter.value ELSE $until END) AS revision
MATCH (change:Change {revision: revision})
RETURN properties(change) AS change
ORDER BY revision
