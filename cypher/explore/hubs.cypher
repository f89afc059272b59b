// The roles through which most careers can pass: those with most progressions in and out, each counted once however many
// sources claim it.
// $first: how many at most.
// :param {first: 10}
MATCH (role:Role)
WITH
  role,
  COUNT { MATCH (before:Role)-[:PROGRESSES_TO]->(role) RETURN DISTINCT before } AS waysIn,
  COUNT { MATCH (role)-[:PROGRESSES_TO]->(after:Role) RETURN DISTINCT after } AS waysOut
RETURN role.title AS title, waysIn, waysOut, waysIn + waysOut AS ways, role.id AS id
ORDER BY ways DESC, id
LIMIT $first
