/** When facts have to be looked at again: pay, doors, certificates, services, prices. */
import { doorOf, isDue, oncePer, recheckBy, SHELF_MONTHS } from '../domain';
import type { CareerGraph } from '../graph';
import { datedFacts } from '../network';

/** What grows old. */
export const AGING_KINDS = ['PAY', 'DOORS', 'CERTIFICATES', 'SERVICES', 'PRICES', 'OUTLOOK'] as const;
export type AgingKind = (typeof AGING_KINDS)[number];

/** Facts of a kind that a source states as of one day, and when to look again. */
export interface AgingFacts {
  readonly kind: AgingKind;
  /** Who says so: the name of a source, or a publication. */
  readonly source: string;
  /** ISO dates, or years and months. */
  readonly checkedOn: string;
  readonly recheckBy: string;
  readonly count: number;
  /** What they are about, the first few in the order of the graph. */
  readonly examples: readonly string[];
}

const MOST_EXAMPLES = 3;

/** All facts that grow old, those due first. O(roles and their pay), once a graph. */
export const agingFacts = oncePer((graph: CareerGraph): readonly AgingFacts[] => {
  const groups = new Map<string, AgingFacts & { examples: string[]; count: number }>();
  const add = (fact: Omit<AgingFacts, 'count' | 'examples'>, about: string): void => {
    const key = [fact.kind, fact.source, fact.checkedOn, fact.recheckBy].join('\t');
    const group = groups.get(key) ?? { ...fact, count: 0, examples: [] };
    group.count++;
    if (group.examples.length < MOST_EXAMPLES) group.examples.push(about);
    groups.set(key, group);
  };
  for (const each of factsOf(graph)) add(each.fact, each.about);
  return [...groups.values()].sort(
    (a, b) =>
      compared(a.recheckBy, b.recheckBy) ||
      AGING_KINDS.indexOf(a.kind) - AGING_KINDS.indexOf(b.kind) ||
      compared(a.source, b.source),
  );
});

/** Those of the facts that are due on a day. @param day - ISO date */
export function dueOn(facts: readonly AgingFacts[], day: string): readonly AgingFacts[] {
  return facts.filter((fact) => isDue(fact.recheckBy, day));
}

interface Aged {
  readonly fact: Omit<AgingFacts, 'count' | 'examples'>;
  readonly about: string;
}

function* factsOf(graph: CareerGraph): Generator<Aged> {
  const { roles, sources, certifications, advisors } = graph;
  const named = new Map(sources.map((source) => [source.id, source] as const));
  for (const { index, title, pay, doors = [], certifiedBy } of roles) {
    // A source's bands of one role are one fact.
    const bands = new Map(pay.map((band) => [band.source, band] as const));
    for (const [place, { evidence, asOf }] of bands) {
      const { name, asOf: date } = sources[place]!;
      yield { fact: aged('PAY', name, asOf ?? date, SHELF_MONTHS[evidence]), about: title };
    }
    const [first] = doors;
    if (first !== undefined) {
      const { source, evidence, asOf } = doorOf(first);
      const of = named.get(source);
      if (of !== undefined)
        yield { fact: aged('DOORS', of.name, asOf ?? of.asOf, SHELF_MONTHS[evidence]), about: title };
    }
    for (const { certification, claim } of certifiedBy) {
      const { name, asOf } = sources[claim.source]!;
      const date = claim.said.asOf ?? asOf;
      const fact = aged('CERTIFICATES', name, date, SHELF_MONTHS[claim.said.evidence]);
      const { name: about, roles: asking } = certifications[certification]!;
      // A certificate that several roles name is told with the first of them.
      if (asking[0] === index) yield { fact, about };
    }
  }
  for (const { name, checkedOn, source, evidence } of advisors) {
    yield { fact: aged('SERVICES', sources[source]!.name, checkedOn, SHELF_MONTHS[evidence]), about: name };
  }
  for (const { source, checkedOn, recheckBy: by, of } of datedFacts(graph)) {
    yield { fact: { kind: 'PRICES', source, checkedOn, recheckBy: by }, about: of };
  }
  for (const { name, asOf, outlook = [] } of sources) {
    if (outlook.length > 0) yield { fact: aged('OUTLOOK', name, asOf, SHELF_MONTHS.SURVEY), about: name };
  }
}

function aged(kind: AgingKind, source: string, checkedOn: string, months: number): Aged['fact'] {
  return { kind, source, checkedOn, recheckBy: recheckBy(checkedOn, months) };
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
