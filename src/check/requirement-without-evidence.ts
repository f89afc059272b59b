import type { CareerGraph, RoleNode } from '../graph';
import type { CheckRule, Observation } from './rule';

/**
 * Requirements that nothing supports. A claim supports one if it says how its source knows and has a date, its own or
 * that of its source's release. What is only modelled from other roles does not count. One observation per role and
 * cause, because they come by the dozen.
 */
export const requirementWithoutEvidence: CheckRule = {
  name: 'requirement-without-evidence',
  finds: 'a requirement of unknown origin or date, or only modelled from other roles',
  observe: (graph) => {
    const isDated = new Map(graph.sources.map(({ id, asOf }) => [id, asOf !== '']));
    return graph.roles.flatMap((role) => unvouched(graph, role, (source) => isDated.get(source) ?? false));
  },
};

function unvouched(graph: CareerGraph, role: RoleNode, isDated: (source: string) => boolean): Observation[] {
  const { head, competency, claims } = graph.requirements;
  const without: string[] = [];
  const modelled: string[] = [];
  for (let place = head[role.index]!; place < head[role.index + 1]!; place++) {
    const said = claims(place).filter(
      ({ source, properties }) => Boolean(properties.evidence) && (properties.asOf !== undefined || isDated(source)),
    );
    const name = graph.competencies[competency[place]!]?.name ?? '';
    if (said.length === 0) without.push(name);
    else if (said.every(({ properties }) => properties.evidence === 'MODELLED')) modelled.push(name);
  }
  return [
    ...observe(role, without, 'of unknown origin or date'),
    ...observe(role, modelled, 'only modelled from other roles'),
  ];
}

function observe({ id, title, scheme }: RoleNode, names: readonly string[], fault: string): Observation[] {
  if (names.length === 0) return [];
  const others = names.length === 1 ? '' : ` and ${names.length - 1} more`;
  const message = `What ${title} requires of ${names[0]}${others} is ${fault}.`;
  return [{ scheme, subjects: [id], message }];
}
