// Links still on each of these nodes; nodes without any give no row.
UNWIND $ids AS id
MATCH (n:AdvisorService {id: id})-[r]-()
RETURN n.id AS id, count(r) AS links
