CREATE CONSTRAINT advisor_service_id_unique IF NOT EXISTS FOR (n:AdvisorService) REQUIRE n.id IS UNIQUE
