// A change set that touched facts and kept none of them.
MATCH (change:Change)
WHERE change.entries = '[]' AND change.putNodes + change.putLinks + change.removedNodes + change.removedLinks > 0
RETURN max(change.revision) AS revision
