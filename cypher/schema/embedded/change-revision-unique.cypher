CREATE CONSTRAINT change_revision_unique IF NOT EXISTS FOR (n:Change) REQUIRE n.revision IS UNIQUE
