/** What sources say of what stands around a way: prices, payers, branches, lines of work, titles of other countries. */
import {
  type Branch,
  type Checked,
  oncePer,
  type Payer,
  type Price,
  type PricedKind,
  practicalFacts,
  type WorkLine,
} from '../../domain';
import type { CareerGraph } from '../../graph';
import { byCode, codeOf, longestOf } from './by-code';

/** Prices by what they are for. */
export const pricesOf = oncePer(
  (graph: CareerGraph): ReadonlyMap<PricedKind, Price> =>
    new Map(stated<Price>(graph, 'prices').map((price) => [price.kind, price])),
);

/** Payers by id. */
export const payersOf = oncePer(
  (graph: CareerGraph): ReadonlyMap<string, Payer> =>
    new Map(stated<Payer>(graph, 'payers').map((payer) => [payer.id, payer])),
);

/** Branches by the beginnings of codes that mark them. */
const branches = oncePer(
  (graph: CareerGraph): ReadonlyMap<string, Branch> => byCode(stated<Branch>(graph, 'branches')),
);

type Said = 'try' | 'asks' | 'inEvery';

/** Lines of work that say something of a kind, by the beginnings of their codes. */
const lines = oncePer((graph: CareerGraph): Readonly<Record<Said, ReadonlyMap<string, WorkLine>>> => {
  const all = stated<WorkLine>(graph, 'workLines');
  const saying = (field: Said) => byCode(all.filter((line) => line[field] !== undefined));
  return { try: saying('try'), asks: saying('asks'), inEvery: saying('inEvery') };
});

/** The branch that a role belongs to; null if its work marks none. */
export function branchOf(graph: CareerGraph, role: number): Branch | null {
  return longestOf(branches(graph), codeOf(graph, role));
}

/** True if every branch has such work: projects, sales, people, computing. */
export function isInEveryBranch(graph: CareerGraph, role: number): boolean {
  return longestOf(lines(graph).inEvery, codeOf(graph, role)) !== null;
}

/** How to try a role's line of work; null if nobody says. */
export function tryOf(graph: CareerGraph, role: number): string | null {
  return longestOf(lines(graph).try, codeOf(graph, role))?.try ?? null;
}

/** What a role's line of work asks of a person; null if nobody says. */
export function askedOf(graph: CareerGraph, role: number): string | null {
  return longestOf(lines(graph).asks, codeOf(graph, role))?.asks ?? null;
}

/** A title of another country, and what such work is called here. */
export interface ForeignTitle {
  readonly title: string;
  readonly country: string;
  readonly here: string;
}

const foreignTitles = oncePer(
  ({ sources }: CareerGraph): ReadonlyMap<string, ForeignTitle> =>
    new Map(
      sources
        .flatMap((source) => source.foreignTitles ?? [])
        .map((text) => {
          const [title = '', country = '', here = ''] = text.split('\t');
          return [title, { title, country, here }] as const;
        }),
    ),
);

/** The title of another country that a name is; null if it is none. */
export function foreignTitle(graph: CareerGraph, name: string): ForeignTitle | null {
  return foreignTitles(graph).get(name.trim().toLowerCase()) ?? null;
}

/** Practical facts that grow old, with what each is. */
export function datedFacts(
  graph: CareerGraph,
): readonly (Checked & { readonly source: string; readonly of: string })[] {
  return [
    ...Array.from(pricesOf(graph).values(), (price) => ({ ...price, of: price.kind })),
    ...Array.from(payersOf(graph).values(), (payer) => ({ ...payer, of: payer.name })),
  ];
}

/** What all sources state in a property. */
function stated<Fact extends Price | Payer | Branch | WorkLine>(
  { sources }: CareerGraph,
  property: 'prices' | 'payers' | 'branches' | 'workLines',
): readonly Fact[] {
  return sources.flatMap((source) => practicalFacts<Fact>(source[property] ?? []));
}
