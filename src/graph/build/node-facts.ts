import type { NodeFact, NodeFactOf, NodeKind } from '../../domain';
import { inNodeOrder } from '../shape/node-order';
import type { CompetencyFact } from '../tables/competency-nodes';
import type { Numbering } from '../tables/role-nodes';

/** Facts of nodes by kind, each kind in order of ids, which is the order of their numbers. */
export interface SortedNodes {
  readonly of: { readonly [K in NodeKind]: readonly NodeFactOf<K>[] };
  /** Skills and technologies, which share one numbering. */
  readonly competencies: readonly CompetencyFact[];
}

/** Numbers of nodes by id; an id that is not there throws, unless it is said that it may be missing. */
export interface NodeNumbers extends Numbering {
  competency(id: string): number;
}

/** The facts by kind, each kind in order of ids. */
export function sortedNodes(facts: Iterable<NodeFact>): SortedNodes {
  const of: Record<NodeKind, NodeFact[]> = {
    Role: [],
    Skill: [],
    Technology: [],
    Company: [],
    Discipline: [],
    Certification: [],
    AdvisorService: [],
    Source: [],
  };
  for (const fact of facts) of[fact.kind].push(fact);
  for (const group of Object.values(of)) group.sort(byId);
  const sorted = of as SortedNodes['of'];
  return { of: sorted, competencies: [...sorted.Skill, ...sorted.Technology].sort(byId) };
}

/** The numbers of the nodes: their places among those of their kind. */
export function numbersOf({ of, competencies }: SortedNodes): NodeNumbers {
  const roles = numbering(of.Role);
  return {
    source: known(numbering(of.Source)),
    role: known(roles),
    roleIfLoaded: (id) => roles.get(id) ?? null,
    precedence: (source) => of.Source[source]?.properties.precedence ?? Number.MAX_SAFE_INTEGER,
    competency: known(numbering(competencies)),
    company: known(numbering(of.Company)),
    certification: known(numbering(of.Certification)),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return inNodeOrder(a.id, b.id);
}

function numbering(facts: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(facts.map((fact, index) => [fact.id, index]));
}

function known(numbers: ReadonlyMap<string, number>): (id: string) => number {
  return (id) => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`A link names ${id}, which is not in the store`);
    return number;
  };
}
