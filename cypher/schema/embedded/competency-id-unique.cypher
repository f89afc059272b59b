CREATE CONSTRAINT competency_id_unique IF NOT EXISTS FOR (n:Competency) REQUIRE n.id IS UNIQUE
