MATCH (change:Change {revision: $revision})
RETURN change.attempt AS mark
