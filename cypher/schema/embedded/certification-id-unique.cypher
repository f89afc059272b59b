CREATE CONSTRAINT certification_id_unique IF NOT EXISTS FOR (n:Certification) REQUIRE n.id IS UNIQUE
