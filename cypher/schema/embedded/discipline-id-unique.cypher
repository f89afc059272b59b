CREATE CONSTRAINT discipline_id_unique IF NOT EXISTS FOR (n:Discipline) REQUIRE n.id IS UNIQUE
