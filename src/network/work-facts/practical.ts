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
import { fineCodeOf } from './soc';

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
  (graph: CareerGraph): ReadonlyMap<string, Branch> =>
    byCode(stated<Branch>(graph, 'branches').filter(({ narrow }) => narrow !== true)),
);

/** Kinds of employers for people who know their work. */
const narrowBranches = oncePer((graph: CareerGraph): readonly Branch[] =>
  stated<Branch>(graph, 'branches').filter(({ narrow }) => narrow === true),
);

type Said = 'try' | 'asks' | 'begins' | 'inEvery';

/** Lines of work that say something of a kind, by the beginnings of their codes. */
const lines = oncePer((graph: CareerGraph): Readonly<Record<Said, ReadonlyMap<string, WorkLine>>> => {
  const all = stated<WorkLine>(graph, 'workLines');
  const saying = (field: Said) => byCode(all.filter((line) => line[field] !== undefined));
  return { try: saying('try'), asks: saying('asks'), begins: saying('begins'), inEvery: saying('inEvery') };
});

/** The branch that a role belongs to; null if its work marks none. */
export function branchOf(graph: CareerGraph, role: number): Branch | null {
  return longestOf(branches(graph), fineCodeOf(graph, role));
}

/** Kinds of employers for which years in a role count most toward another one, the nearest first; none if no source names one. */
export function narrowBranchesFor(graph: CareerGraph, from: number, to: number): readonly Branch[] {
  const [held, wanted] = [fineCodeOf(graph, from), fineCodeOf(graph, to)];
  return narrowBranches(graph)
    .map((branch) => ({ branch, held: fitOf(branch.codes, held), wanted: fitOf(branch.works, wanted) }))
    .filter((fit) => fit.held > 0 && fit.wanted > 0)
    .sort((a, b) => b.held - a.held || b.wanted - a.wanted)
    .map(({ branch }) => branch);
}

/** True if employers of a branch hire for a role: its own work, or other work in which years in the branch count. */
export function isHiredIn(graph: CareerGraph, { codes, works }: Branch, role: number): boolean {
  const code = fineCodeOf(graph, role);
  // Animals are no hospital's patients: work that another branch names more closely is that one's own.
  const isOwn = fitOf(codes, code) >= Math.max(1, fitOf(branchOf(graph, role)?.codes, code));
  return isOwn || fitOf(works, code) > 0;
}

/** Length of the longest beginning of a code among these; 0 if none fits. */
function fitOf(beginnings: readonly string[] = [], code: string): number {
  return Math.max(0, ...beginnings.filter((each) => code.startsWith(each)).map(({ length }) => length));
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

/** What people begin as in a role's line of work, with an article: "a server or shift lead"; null if nobody says. */
export function firstJobsOf(graph: CareerGraph, role: number): string | null {
  return longestOf(lines(graph).begins, codeOf(graph, role))?.begins ?? null;
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
