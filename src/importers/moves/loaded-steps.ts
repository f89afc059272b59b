/** What the loaded graph says about steps between O*NET's roles: which are named, the coverage, how long they take. */
import type { LinkFact, MoveKind, NodeFact, RoleProperties } from '../../domain';
import { coverage, levelOf, type StepRequirement, typicalYears } from '../../domain';
import { onetRoleId } from '../names/onet-roles';
import { roundTo } from '../onet/experience';
import { likenessOf, type Shaped } from '../onet/likeness';
import { moveKindOf } from '../onet/soc';

export interface LoadedSteps {
  /** True if a source other than the one asking names this move. */
  isNamed(from: string, to: string): boolean;
  /** Share of the target's needs that people in the source have, 0..1; NaN if the target has no known need. */
  coverage(from: string, to: string): number;
  /** Correlation of the two profiles of skills and knowledge, -1..1. */
  likeness(from: string, to: string): number;
  /** Years of schooling and job zones that the move adds; may be negative. */
  added(from: string, to: string): { readonly schoolingYears: number; readonly jobZones: number };
  /** What kind of move it is, and its years at such a coverage and confidence. */
  step(
    from: string,
    to: string,
    covered: number,
    confidence: number,
  ): { readonly move: MoveKind; readonly typicalYears: number };
}

/** The steps among loaded roles, without those that only `source` states. */
export function loadedSteps(
  facts: { readonly nodes: Iterable<NodeFact>; readonly links: Iterable<LinkFact> },
  source: string,
): LoadedSteps {
  const roles = new Map<string, RoleProperties>();
  for (const node of facts.nodes) if (node.kind === 'Role') roles.set(node.id, node.properties);
  const needs = new Map<string, StepRequirement<string>[]>();
  const named = new Set<string>();
  for (const link of facts.links) {
    if (link.source === source || !link.from.startsWith(onetRoleId(''))) continue;
    if (link.kind === 'PROGRESSES_TO') named.add(`${link.from} ${link.to}`);
    if (link.kind !== 'REQUIRES') continue;
    const list = needs.get(link.from);
    const need = { competency: link.to, ...link.properties };
    if (list === undefined) needs.set(link.from, [need]);
    else list.push(need);
  }
  const held = new Map(
    [...needs].map(([role, list]) => [role, new Map(list.map((need) => [need.competency, levelOf(need)]))]),
  );
  const likeness = likenessOf([...needs].map(([role, list]) => shapeOf(role, list)));
  return {
    isNamed: (from, to) => named.has(`${from} ${to}`),
    coverage: (from, to) => coverage(held.get(from) ?? new Map(), needs.get(to) ?? []),
    likeness: likeness.skills,
    added(from, to) {
      const gain = (field: 'schoolingYears' | 'jobZone') =>
        (roles.get(to)?.[field] ?? 0) - (roles.get(from)?.[field] ?? 0);
      return { schoolingYears: gain('schoolingYears'), jobZones: gain('jobZone') };
    },
    step(from, to, covered, confidence) {
      const [source, target] = [roles.get(from), roles.get(to)];
      const years = typicalYears(target?.experienceYears ?? 0, source?.experienceYears ?? 0, covered, confidence);
      return { move: moveKindOf(rankedAs(from, source), rankedAs(to, target)), typicalYears: roundTo(years, 1) };
    },
  };
}

/** A role by its rated competencies alone. */
function shapeOf(role: string, needs: readonly StepRequirement<string>[]): Shaped {
  const ratings = needs.flatMap(({ competency, level }) =>
    level === undefined ? [] : [{ element: competency, level }],
  );
  return { occupation: { code: role }, ratings, technologies: [] };
}

function rankedAs(id: string, role: RoleProperties | undefined) {
  const { title = '', jobZone, experienceYears } = role ?? {};
  const occupation = {
    code: id.slice(onetRoleId('').length),
    title,
    ...(jobZone === undefined ? {} : { jobZone }),
  };
  return { occupation, ...(experienceYears === undefined ? {} : { experienceYears }) };
}
