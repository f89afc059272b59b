// What a role needs (importance 3 or more), and how far holders of another have it: "have", "partly" or "missing", with levels.
// Levels 0 to 7; one that no source gives counts as working level, 4; differences within measurement error count as none.
// $from: id of the role held. $to: id of the role wanted.
// :param {from: 'role:back-end-developer', to: 'role:cloud-architect'}
WITH {OBSERVED: 0, SURVEY: 1, EXPERT_LIST: 2, EDITORIAL: 3, MODELLED: 4, DERIVED: 5} AS strength
MATCH (from:Role {id: $from}), (:Role {id: $to})-[claim:REQUIRES]->(need:Competency), (source:Source {id: claim.source})
WITH strength, from, need, claim
ORDER BY source.precedence, strength[claim.evidence], claim.key
WITH strength, from, need, head(collect(claim)) AS claim
WHERE claim.importance >= 3
WITH
  need,
  claim.importance AS importance,
  coalesce(claim.level, 4) AS level,
  CASE WHEN claim.levelError IS NULL THEN 0.4 WHEN 1.96 * claim.levelError > 1 THEN 1.0 ELSE 1.96 * claim.levelError END
    AS tolerance,
  COLLECT {
    MATCH (from)-[own:REQUIRES]->(need), (source:Source {id: own.source})
    RETURN coalesce(own.level, 4)
    ORDER BY source.precedence, strength[own.evidence], own.key
    LIMIT 1
  }[0] AS held
RETURN
  need.name AS name,
  CASE
    WHEN level <= 0 OR round(level - coalesce(held, 0), 4) <= tolerance THEN 'have'
    WHEN coalesce(held, 0) > 0 THEN 'partly'
    ELSE 'missing'
  END AS state,
  importance,
  level,
  held AS heldLevel,
  need.id AS id
ORDER BY importance DESC, id
