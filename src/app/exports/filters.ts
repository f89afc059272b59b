/** What may be exported, by which filters, and how people write them. */

import { type AdjacencyMeasure, MEASURES } from '../../adjacency';
import {
  InvalidOptionError,
  listed,
  MOVE_KINDS,
  type MoveKind,
  NODE_KINDS,
  type NodeKind,
  SCHEMES,
  type Scheme,
} from '../../domain';
import type { CareerGraph } from '../../graph';
import type { Memory, Ranking } from '../../routes';
import { resolve } from '../references';

/** What may be exported. */
export const EXPORT_NAMES = ['graph', 'adjacency', 'communities', 'routes', 'moves', 'roles'] as const;
export type ExportName = (typeof EXPORT_NAMES)[number];

/** Filters as they are written on the command line and in addresses, by name. */
export type WrittenFilters = Readonly<Partial<Record<FilterName, string>>>;

/** Filters that are read; what is left out is not filtered. */
export interface ExportFilters {
  readonly schemes?: readonly Scheme[];
  /** Ids. */
  readonly disciplines?: readonly string[];
  readonly moveKinds?: readonly MoveKind[];
  readonly nodeKinds?: readonly NodeKind[];
  readonly measure?: AdjacencyMeasure;
  readonly minSupport?: number;
  readonly seed?: number;
  readonly from?: string;
  readonly to?: string;
  readonly rankBy?: Ranking;
  readonly memory?: Memory;
  readonly first?: number;
  readonly maxSteps?: number;
  readonly allowStepDown?: boolean;
}

/** Words for what is best, on the command line and in addresses. */
export const RANKINGS = {
  time: 'TIME',
  gap: 'SKILL_GAP',
  pay: 'PAY',
  likelihood: 'LIKELIHOOD',
  steps: 'STEPS',
} as const satisfies Readonly<Record<string, Ranking>>;

/** Words for whose skills count, on the command line and in addresses. */
export const MEMORIES = {
  whole: 'WHOLE_ROUTE',
  previous: 'PREVIOUS_ROLE',
} as const satisfies Readonly<Record<string, Memory>>;

const COMPETENCY_KINDS = ['Skill', 'Technology'] as const satisfies readonly NodeKind[];

interface Reading {
  readonly graph: CareerGraph;
  readonly what: ExportName;
}

type Reader = (name: string, text: string, reading: Reading) => ExportFilters;

/** How each filter is read; the keys are the names that people write. */
const READERS = {
  scheme: (name, text) => ({ schemes: oneOf(name, text, SCHEMES) }),
  discipline: (name, text, { graph, what }) => ({ disciplines: disciplinesOf(graph, what, name, text) }),
  kind: (name, text, { what }) => {
    if (what === 'moves') return { moveKinds: oneOf(name, text, MOVE_KINDS) };
    return { nodeKinds: oneOf(name, text, what === 'graph' ? NODE_KINDS : COMPETENCY_KINDS) };
  },
  measure: (name, text) => ({ measure: oneOf(name, text, MEASURES)[0] as AdjacencyMeasure }),
  minSupport: (name, text) => ({ minSupport: wholeFrom1(name, text) }),
  seed: (name, text) => ({ seed: number(name, text) }),
  from: (_, text) => ({ from: text }),
  to: (_, text) => ({ to: text }),
  rank: (name, text) => ({ rankBy: RANKINGS[choice(name, text, Object.keys(RANKINGS)) as keyof typeof RANKINGS] }),
  memory: (name, text) => ({ memory: MEMORIES[choice(name, text, Object.keys(MEMORIES)) as keyof typeof MEMORIES] }),
  first: (name, text) => ({ first: number(name, text) }),
  maxSteps: (name, text) => ({ maxSteps: number(name, text) }),
  stepDown: (name, text) => ({ allowStepDown: choice(name, text, ['true', 'false']) === 'true' }),
} as const satisfies Readonly<Record<string, Reader>>;
export type FilterName = keyof typeof READERS;

/** The filters that each export knows. */
export const FILTERS: Readonly<Record<ExportName, readonly FilterName[]>> = Object.freeze({
  graph: ['scheme', 'discipline', 'kind'],
  adjacency: ['scheme', 'discipline', 'kind', 'minSupport', 'measure'],
  communities: ['scheme', 'discipline', 'kind', 'minSupport', 'seed'],
  routes: ['from', 'to', 'rank', 'memory', 'first', 'maxSteps', 'stepDown', 'scheme'],
  moves: ['scheme', 'discipline', 'kind'],
  roles: ['scheme', 'discipline'],
});

/**
 * The filters that people wrote.
 * @throws {InvalidOptionError} for one that the export does not know, or a value that it can't have
 */
export function readFilters(graph: CareerGraph, what: ExportName, written: WrittenFilters): ExportFilters {
  let filters: ExportFilters = {};
  for (const [name, text] of givenFilters(written)) {
    if (!FILTERS[what].includes(name)) {
      throw new InvalidOptionError(
        name,
        `The export of ${what} has no filter "${name.slice(0, 50)}"; it has ${listed(FILTERS[what])}.`,
      );
    }
    filters = { ...filters, ...READERS[name](name, text, { graph, what }) };
  }
  return filters;
}

/** The filters that are given, in order of their names, without blanks at the ends of their values. */
export function givenFilters(written: WrittenFilters): readonly (readonly [FilterName, string])[] {
  return (Object.entries(written) as [FilterName, string | undefined][])
    .flatMap(([name, text]): [FilterName, string][] => (text === undefined ? [] : [[name, text.trim()]]))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function oneOf<T extends string>(name: string, text: string, known: readonly T[]): readonly T[] {
  return itemsOf(name, text).map((item) => {
    const found = known.find((each) => each.toLowerCase() === item.toLowerCase());
    if (found !== undefined) return found;
    throw new InvalidOptionError(name, `"${item.slice(0, 50)}" in ${name} is not one of ${listed(known)}.`);
  });
}

/** Exports that count in one matrix of roles, of all disciplines or of one. */
const OF_ONE_DISCIPLINE: readonly ExportName[] = ['adjacency', 'communities'];

function disciplinesOf(graph: CareerGraph, what: ExportName, name: string, text: string): readonly string[] {
  const items = itemsOf(name, text);
  if (items.length > 1 && OF_ONE_DISCIPLINE.includes(what)) {
    throw new InvalidOptionError(
      name,
      `The export of ${what} takes one ${name}, not ${items.length}. Name one, or none for all.`,
    );
  }
  return items.map((item) => {
    const found = resolve(graph, 'Discipline', name, item);
    if (found !== null) return found.id;
    const names = graph.disciplines.map((discipline) => discipline.name);
    throw new InvalidOptionError(name, `"${item.slice(0, 50)}" in ${name} is not one of ${listed(names) || 'none'}.`);
  });
}

function choice(name: string, text: string, known: readonly string[]): string {
  if (known.includes(text)) return text;
  throw new InvalidOptionError(name, `${name} is "${text.slice(0, 50)}"; it must be one of ${listed(known)}.`);
}

function number(name: string, text: string): number {
  const value = Number(text);
  if (text !== '' && Number.isFinite(value)) return value;
  throw new InvalidOptionError(name, `${name} is "${text.slice(0, 50)}"; it must be a number.`);
}

function wholeFrom1(name: string, text: string): number {
  const value = number(name, text);
  if (Number.isInteger(value) && value >= 1) return value;
  throw new InvalidOptionError(name, `${name} is ${value}; it must be a whole number from 1.`);
}

function itemsOf(name: string, text: string): readonly string[] {
  const items = text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length > 0) return items;
  throw new InvalidOptionError(name, `${name} is empty, which allows nothing. Leave it out to allow all.`);
}
