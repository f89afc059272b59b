// The k quickest routes from one role to another within so many steps, by the sum of typical years; no role visited twice.
// Learning and schooling, which the API counts too, are not in it. It looks at every route, which takes seconds at 4 steps on
// O*NET; on the curated careers alone, 6 in place of the 4 in the pattern is as quick.
// $from, $to: ids of roles. $hops: steps at most, up to 4. $k: how many routes at most.
// :param {from: 'role:back-end-developer', to: 'role:cloud-architect', hops: 4, k: 5}
WITH {OBSERVED: 0, SURVEY: 1, EXPERT_LIST: 2, EDITORIAL: 3, MODELLED: 4, DERIVED: 5} AS strength
MATCH (from:Role {id: $from}), (to:Role {id: $to})
MATCH path = (from)
  ((here:Role)-[step:PROGRESSES_TO]->(next:Role)
    // Of several claims of one progression, the strongest counts: by its source's precedence, then its kind of evidence.
    WHERE NOT EXISTS {
      MATCH (here)-[other:PROGRESSES_TO]->(next), (ours:Source {id: step.source}), (theirs:Source {id: other.source})
      WHERE [theirs.precedence, strength[other.evidence], other.key] < [ours.precedence, strength[step.evidence], step.key]
    }){1,4}
  (to)
WHERE length(path) <= $hops AND all(role IN nodes(path) WHERE single(same IN nodes(path) WHERE same = role))
// In whole days, as our own engines count: sums of them are exact, so ties are ties.
WITH path, reduce(days = 0, each IN step | days + toInteger(round(365 * each.typicalYears))) AS days
RETURN
  round(days / 365.0, 2) AS years,
  days,
  length(path) AS steps,
  [role IN nodes(path) | role.title] AS titles,
  [role IN nodes(path) | role.id] AS ids
ORDER BY days, steps, ids
LIMIT $k
