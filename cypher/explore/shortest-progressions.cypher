// The k shortest ways from one role to another, of 6 steps at most, no role visited twice. Of equally short ones, which come is
// Neo4j's choice.
// $from, $to: ids of roles. $k: how many at most, up to 20: a pattern's own number can't be a parameter, so raise it there too.
// :param {from: 'role:back-end-developer', to: 'role:cloud-architect', k: 5}
MATCH (from:Role {id: $from}), (to:Role {id: $to})
WHERE from <> to
MATCH SHORTEST 20 (path = (from)
  ((here:Role)-[step:PROGRESSES_TO]->(next:Role)
    // Sources that claim one progression each have their own link: only the first counts.
    WHERE NOT EXISTS {
      MATCH (here)-[other:PROGRESSES_TO]->(next)
      WHERE other.key < step.key
    }){1,6}
  (to)
  WHERE all(role IN nodes(path) WHERE single(same IN nodes(path) WHERE same = role)))
RETURN length(path) AS steps, [role IN nodes(path) | role.title] AS titles, [role IN nodes(path) | role.id] AS ids
ORDER BY steps, ids
LIMIT $k
