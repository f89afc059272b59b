// The technologies that a role asks for most, with the strongest source's importance and how many sources name each.
// $role: id of the role. $first: how many at most.
// :param {role: 'role:back-end-developer', first: 10}
WITH {OBSERVED: 0, SURVEY: 1, EXPERT_LIST: 2, EDITORIAL: 3, MODELLED: 4, DERIVED: 5} AS strength
MATCH (:Role {id: $role})-[claim:REQUIRES]->(technology:Technology), (source:Source {id: claim.source})
WITH technology, source, claim
ORDER BY source.precedence, strength[claim.evidence], claim.key
WITH technology, head(collect(claim)) AS claim, count(DISTINCT source) AS sources
RETURN
  technology.name AS name,
  technology.category AS category,
  claim.importance AS importance,
  claim.level AS level,
  coalesce(claim.inDemand, false) AS inDemand,
  sources,
  technology.id AS id
ORDER BY importance DESC, id
LIMIT $first
