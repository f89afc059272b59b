// The k quickest routes from one role to another within so many steps, by the sum of typical years; no role visited twice.
// Learning and schooling, which the API counts too, are not in it. It looks at every route up to the last step, which takes seconds at
// 4 steps on O*NET; on the curated careers alone, 5 in place of the 3 in the pattern is as quick.
// $from, $to: ids of roles. $hops: steps at most, up to 4. $k: how many routes at most.
// :param {from: 'role:back-end-developer', to: 'role:cloud-architect', hops: 4, k: 5}
WITH {OBSERVED: 0, SURVEY: 1, EXPERT_LIST: 2, EDITORIAL: 3, MODELLED: 4, DERIVED: 5} AS strength
MATCH (from:Role {id: $from}), (to:Role {id: $to})
// The last step by itself: few lead into a role, so far fewer routes are looked at than with all steps in one pattern.
MATCH (before:Role)-[last:PROGRESSES_TO]->(to)
// Of several claims of one progression, the strongest counts: by its source's precedence, then its kind of evidence.
WHERE NOT EXISTS {
  MATCH (before)-[other:PROGRESSES_TO]->(to), (ours:Source {id: last.source}), (theirs:Source {id: other.source})
  WHERE [theirs.precedence, strength[other.evidence], other.key] < [ours.precedence, strength[last.evidence], last.key]
}
MATCH path = (from)
  ((here:Role)-[step:PROGRESSES_TO]->(next:Role)
    WHERE NOT EXISTS {
      MATCH (here)-[other:PROGRESSES_TO]->(next), (ours:Source {id: step.source}), (theirs:Source {id: other.source})
      WHERE [theirs.precedence, strength[other.evidence], other.key] < [ours.precedence, strength[step.evidence], step.key]
    }){0,3}
  (before)
WITH nodes(path) + to AS roles, step + last AS claims
WHERE size(claims) <= $hops AND all(role IN roles WHERE single(same IN roles WHERE same = role))
// In whole days, as our own engines count: sums of them are exact, so ties are ties.
WITH roles, size(claims) AS steps, reduce(days = 0, each IN claims | days + toInteger(round(365 * each.typicalYears))) AS days
RETURN
  round(days / 365.0, 2) AS years,
  days,
  steps,
  [role IN roles | role.title] AS titles,
  [role IN roles | role.id] AS ids
ORDER BY days, steps, ids
LIMIT $k
