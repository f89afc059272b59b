// ISO times in UTC compare as text.
MATCH (change:Change)
WHERE change.at <= $at
RETURN max(change.revision) AS revision
