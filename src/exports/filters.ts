/** The exports, their filters, and how you write them. */

import type { AdjacencyMeasure } from '../adjacency';
import type { MoveKind, NodeKind, Scheme } from '../domain';
import type { Memory } from '../network';
import type { RouteRanking, RouteSearch } from '../routes';

/** The names of the exports. */
export const EXPORT_NAMES = ['graph', 'adjacency', 'communities', 'routes', 'moves', 'roles'] as const;
export type ExportName = (typeof EXPORT_NAMES)[number];

/** Filters by name, as written on the command line and in addresses. */
export type WrittenFilters = Readonly<Partial<Record<FilterName, string>>>;

/** Resolved filters; a missing one filters nothing. */
export interface ExportFilters {
  readonly schemes?: readonly Scheme[];
  /** Ids. */
  readonly disciplines?: readonly string[];
  readonly moveKinds?: readonly MoveKind[];
  readonly nodeKinds?: readonly NodeKind[];
  readonly measure?: AdjacencyMeasure;
  readonly minSupport?: number;
  readonly seed?: number;
  /** The search, for the export of routes. */
  readonly search?: RouteSearch;
}

/** Words for rankings, on the command line and in addresses. */
export const RANKINGS = {
  recommended: 'RECOMMENDED',
  time: 'TIME',
  gap: 'SKILL_GAP',
  pay: 'PAY',
  likelihood: 'LIKELIHOOD',
  steps: 'STEPS',
} as const satisfies Readonly<Record<string, RouteRanking>>;
/** Words for whose skills count, on the command line and in addresses. */
export const MEMORIES = {
  whole: 'WHOLE_ROUTE',
  previous: 'PREVIOUS_ROLE',
} as const satisfies Readonly<Record<string, Memory>>;

/** The names of filters, as you write them. */
export const FILTER_NAMES = [
  'scheme',
  'discipline',
  'kind',
  'measure',
  'minSupport',
  'seed',
  'from',
  'to',
  'rank',
  'memory',
  'first',
  'maxSteps',
  'stepDown',
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** The filters of each export. */
export const FILTERS: Readonly<Record<ExportName, readonly FilterName[]>> = Object.freeze({
  graph: ['scheme', 'discipline', 'kind'],
  adjacency: ['scheme', 'discipline', 'kind', 'minSupport', 'measure'],
  communities: ['scheme', 'discipline', 'kind', 'minSupport', 'seed'],
  routes: ['from', 'to', 'rank', 'memory', 'first', 'maxSteps', 'stepDown', 'scheme'],
  moves: ['scheme', 'discipline', 'kind'],
  roles: ['scheme', 'discipline'],
});

/** The given filters in order of their names, with values trimmed. */
export function givenFilters(written: WrittenFilters): readonly (readonly [FilterName, string])[] {
  return (Object.entries(written) as [FilterName, string | undefined][])
    .flatMap(([name, text]): [FilterName, string][] => (text === undefined ? [] : [[name, text.trim()]]))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
