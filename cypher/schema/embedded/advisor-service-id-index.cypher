// The constraint alone is checked by a scan, which makes MERGE quadratic.
CREATE INDEX advisor_service_id_index IF NOT EXISTS FOR (n:AdvisorService) ON (n.id)
