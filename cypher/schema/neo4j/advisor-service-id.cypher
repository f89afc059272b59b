CREATE CONSTRAINT advisor_service_id IF NOT EXISTS FOR (n:AdvisorService) REQUIRE n.id IS UNIQUE
