// Version 1 had no label that skills and technologies share.
MATCH (n:Technology)
WHERE NOT n:Competency
SET n:Competency
