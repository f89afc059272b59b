// Version 1 had no label that skills and technologies share.
MATCH (n:Skill)
WHERE NOT n:Competency
SET n:Competency
