// What roles that need a skill or technology (importance 3 or more) need as well, by proximity: roles that need both over the
// roles that need the commoner of the two (C. A. Hidalgo and others, "The Product Space Conditions the Development of Nations",
// Science 317, 2007, doi:10.1126/science.1144581).
// $competency: id of the skill or technology. $scheme: whose roles to count. $atLeast: roles that need both. $first: how many.
// :param {competency: 'technology:docker', scheme: 'ATLAS', atLeast: 3, first: 10}
WITH {OBSERVED: 0, SURVEY: 1, EXPERT_LIST: 2, EDITORIAL: 3, MODELLED: 4, DERIVED: 5} AS strength
MATCH (role:Role {scheme: $scheme})-[claim:REQUIRES]->(need:Competency), (source:Source {id: claim.source})
WITH role, need, claim
ORDER BY source.precedence, strength[claim.evidence], claim.key
WITH role, need, head(collect(claim)) AS claim
WHERE claim.importance >= 3
WITH need, collect(role) AS roles
WITH collect({need: need, roles: roles}) AS needs
WITH needs, [each IN needs WHERE each.need.id = $competency][0] AS asked
UNWIND needs AS each
WITH asked, each, size([role IN each.roles WHERE role IN asked.roles]) AS both
WHERE each.need <> asked.need AND both >= $atLeast
WITH each.need AS need, both, size(asked.roles) AS askedRoles, size(each.roles) AS roles
RETURN
  need.name AS name,
  round(1.0 * both / CASE WHEN roles > askedRoles THEN roles ELSE askedRoles END, 3) AS proximity,
  both,
  roles,
  askedRoles,
  need.id AS id
ORDER BY proximity DESC, both DESC, id
LIMIT $first
