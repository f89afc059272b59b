CREATE CONSTRAINT change_idempotency_key_unique IF NOT EXISTS FOR (n:Change) REQUIRE n.idempotencyKey IS UNIQUE
