// Roles of the same scheme all of whose essential needs (importance 4 or more) holders of a role meet, but one; and which that is.
// A need is met by the same competency, whatever its importance in the role held, at a level no lower than measurement error.
// A level that no source gives counts as working level, 4. Roles with a single essential need are left out.
// $from: id of the role held.
// :param {from: 'role:back-end-developer'}
WITH {OBSERVED: 0, SURVEY: 1, EXPERT_LIST: 2, EDITORIAL: 3, MODELLED: 4, DERIVED: 5} AS strength
MATCH (from:Role {id: $from}), (role:Role)-[claim:REQUIRES]->(need:Competency), (source:Source {id: claim.source})
WHERE role.scheme = from.scheme AND role <> from
// Of several sources' claims of one requirement, the strongest counts.
WITH strength, from, role, need, claim
ORDER BY source.precedence, strength[claim.evidence], claim.key
WITH strength, from, role, need, head(collect(claim)) AS claim
WHERE claim.importance >= 4
WITH
  role,
  need,
  coalesce(claim.level, 4) AS level,
  CASE WHEN claim.levelError IS NULL THEN 0.4 WHEN 1.96 * claim.levelError > 1 THEN 1.0 ELSE 1.96 * claim.levelError END
    AS tolerance,
  COLLECT {
    MATCH (from)-[own:REQUIRES]->(need), (source:Source {id: own.source})
    RETURN coalesce(own.level, 4)
    ORDER BY source.precedence, strength[own.evidence], own.key
    LIMIT 1
  }[0] AS held
WITH role, count(*) AS essentials, collect(
  CASE WHEN level > 0 AND round(level - coalesce(held, 0), 4) > tolerance THEN {need: need, level: level, held: held} END
) AS lacking
WHERE size(lacking) = 1 AND essentials > 1
RETURN
  role.title AS title,
  lacking[0].need.name AS skill,
  lacking[0].level AS level,
  lacking[0].held AS heldLevel,
  essentials,
  role.id AS id,
  lacking[0].need.id AS skillId
ORDER BY essentials DESC, id
