import type { Sliced } from '../arrays/slices';
import type { CareerGraph } from '../shape/career-graph';
import { type ClaimsRef, writtenClaims } from './claims';
import { writtenColumn } from './columns';
import type { Draft, RecordsRef } from './layout';
import { writtenNodes } from './nodes';
import { writtenRecords } from './records';
import { type NumberArray, SectionDraft } from './sections';
import { StringDraft, type StringsRef } from './strings';
import { type TablesRef, writtenTables } from './tables';

/** Lists of nodes of a graph. */
export const NODE_LISTS = [
  'sources',
  'disciplines',
  'roles',
  'competencies',
  'companies',
  'certifications',
  'advisors',
] as const;
export type NodeList = (typeof NODE_LISTS)[number];

/** What a file says of the graph in it. */
export interface GraphRef {
  readonly revision: number;
  readonly loadedAt: string;
  readonly counts: readonly (readonly [string, number])[];
  readonly nodes: Readonly<Record<NodeList, RecordsRef>>;
  readonly competencyLinks: RecordsRef;
  readonly requirements: { readonly tables: TablesRef; readonly claims: ClaimsRef };
  readonly progressions: { readonly tables: TablesRef; readonly claims: ClaimsRef };
  readonly text: TablesRef;
  readonly names: TablesRef;
  readonly variants: TablesRef;
  readonly beside: TablesRef;
  readonly strings: StringsRef;
}

/** Links that are read without a pause. */
const LINKS_AT_ONCE = 512;

/** What is kept with a graph, by name: arrays, and objects of arrays. */
export type BesideGraph = Readonly<Record<string, NumberArray | object>>;

/**
 * The bytes that `decodedGraph` makes the same graph from. About a second for all sources.
 * @throws {Error} if the graph holds what a file has no way to keep
 */
export function* encodedGraph(graph: CareerGraph, beside: BesideGraph = {}): Sliced<Uint8Array> {
  const {
    revision,
    loadedAt,
    counts,
    competencyLinks,
    requirements,
    progressions,
    text,
    names,
    variants,
    find,
    ...lists
  } = graph;
  const draft: Draft = { sections: new SectionDraft(), strings: new StringDraft() };
  const { sections, strings } = draft;
  const nodes: Partial<Record<NodeList, RecordsRef>> = {};
  for (const list of Object.keys(lists) as (keyof typeof lists)[])
    nodes[list] = yield* writtenNodes(lists[list], draft);
  const said: object[] = [];
  for (const { kind, from, to, source, properties } of competencyLinks) {
    if (said.length % LINKS_AT_ONCE === 0) yield;
    said.push({ kind, from, to, source, properties });
  }
  const sourceNumber = (id: string) => find(id)!.index;
  const { claims: requires, ...requirementTables } = requirements;
  const { claims: progressesTo, moveKind: _, ...progressionTables } = progressions;
  const written: Omit<GraphRef, 'strings'> = {
    revision,
    loadedAt,
    counts: [...counts],
    nodes: nodes as GraphRef['nodes'],
    competencyLinks: yield* writtenRecords(said, draft, writtenColumn),
    requirements: {
      tables: writtenTables(requirementTables, sections),
      claims: yield* writtenClaims({ count: requirements.count, claims: requires }, sourceNumber, draft),
    },
    progressions: {
      tables: writtenTables(progressionTables, sections),
      claims: yield* writtenClaims({ count: progressions.count, claims: progressesTo }, sourceNumber, draft),
    },
    text: writtenTables(text.tables, sections),
    names: writtenTables(names.tables, sections),
    variants: writtenTables(variants.tables, sections),
    beside: writtenTables(beside, sections),
  };
  return yield* sections.bytes({ ...written, strings: yield* strings.written(sections) });
}
