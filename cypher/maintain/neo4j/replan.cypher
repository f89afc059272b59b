// Counts the indexes anew and forgets the plans made from the old counts: a plan made on an empty store scans where it should seek.
CALL db.prepareForReplanning($seconds)
