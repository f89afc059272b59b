/** Turns what you write about an export into a resolved question. */

import { type AdjacencyMeasure, MEASURES } from '../../adjacency';
import { InvalidOptionError, listed, MOVE_KINDS, NODE_KINDS, type NodeKind, SCHEMES } from '../../domain';
import {
  EXPORT_NAMES,
  type ExportFilters,
  type ExportName,
  type ExportQuestion,
  type ExportRequest,
  FILTERS,
  type FilterName,
  formatsOf,
  givenFilters,
  MEMORIES,
  RANKINGS,
  type WrittenFilters,
} from '../../exports';
import { atOnce, type CareerGraph } from '../../graph';
import type { Memory } from '../../network';
import type { RouteRanking, RouteSearch } from '../../routes';
import { numbersOf } from './references';
import { type RouteInput, readRouteInput } from './route-input';

/** Long enough for nearly every question. Only an answer cut short by it may differ from run to run. */
const BUDGET_MS = 1_000;

/** Filters, resolved except for the ends of routes. */
type WrittenQuestion = Omit<ExportFilters, 'search'> & {
  readonly from?: string;
  readonly to?: string;
  readonly rankBy?: RouteRanking;
  readonly memory?: Memory;
  readonly first?: number;
  readonly maxSteps?: number;
  readonly stepDown?: RouteSearch['stepDown'];
};

/**
 * The export that a request asks for.
 * @throws {InvalidOptionError} naming what is not possible, and what is
 * @throws {UnknownReferenceError} if a filter names something that does not exist
 */
export function readExportRequest(graph: CareerGraph, request: ExportRequest): ExportQuestion {
  const what = checkedName(request.what);
  const format = formatsOf(what).find((name) => name === request.format);
  if (format === undefined) {
    throw new InvalidOptionError(
      'format',
      `${what} has no format ${quoted(request.format)}; it has ${listed(formatsOf(what))}.`,
    );
  }
  const { from, to, rankBy, memory, first, maxSteps, stepDown, ...filters } = readFilters(graph, what, request.filters);
  const { schemes } = filters;
  const search =
    what === 'routes'
      ? searchOf(graph, { from, to, schemes, rankBy, skillMemory: memory, first, maxSteps, stepDown })
      : null;
  return {
    what,
    format,
    table: request.table,
    filters: search === null ? filters : { ...filters, search },
    written: givenFilters(request.filters),
  };
}

type SearchOptions = Omit<RouteInput, 'from' | 'to' | 'budgetMs'> & {
  readonly from: string | undefined;
  readonly to: string | undefined;
};

function searchOf(graph: CareerGraph, { from = '', to = '', ...options }: SearchOptions): RouteSearch {
  if (from === '' || to === '') {
    throw new InvalidOptionError(
      'from',
      'The export of routes needs "from" and "to": ids, slugs or titles of two roles.',
    );
  }
  return atOnce(readRouteInput(graph, { from, to, ...options, budgetMs: BUDGET_MS }));
}

const COMPETENCY_KINDS = ['Skill', 'Technology'] as const satisfies readonly NodeKind[];

interface Reading {
  readonly graph: CareerGraph;
  readonly what: ExportName;
}

type Reader = (name: string, text: string, reading: Reading) => WrittenQuestion;

/** How to read each filter; the keys are the names that you write. */
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
  stepDown: (name, text) => ({ stepDown: choice(name, text, ['true', 'false']) === 'true' ? 'ANY' : 'ONE' }),
} as const satisfies Readonly<Record<FilterName, Reader>>;

/**
 * The filters of a request, resolved.
 * @throws {InvalidOptionError} for a filter that the export does not have, or a value that is not valid
 */
function readFilters(graph: CareerGraph, what: ExportName, written: WrittenFilters): WrittenQuestion {
  let filters: WrittenQuestion = {};
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

function checkedName(what: string): ExportName {
  const known = EXPORT_NAMES.find((name) => name === what);
  if (known !== undefined) return known;
  throw new InvalidOptionError('what', `There is no export ${quoted(what)}; there are ${listed(EXPORT_NAMES)}.`);
}

function oneOf<T extends string>(name: string, text: string, known: readonly T[]): readonly T[] {
  return itemsOf(name, text).map((item) => {
    const found = known.find((each) => each.toLowerCase() === item.toLowerCase());
    if (found !== undefined) return found;
    throw new InvalidOptionError(name, `"${item.slice(0, 50)}" in ${name} is not one of ${listed(known)}.`);
  });
}

/** Exports over one matrix of roles: of all disciplines or of one. */
const OF_ONE_DISCIPLINE: readonly ExportName[] = ['adjacency', 'communities'];

function disciplinesOf(graph: CareerGraph, what: ExportName, name: string, text: string): readonly string[] {
  const items = itemsOf(name, text);
  if (items.length > 1 && OF_ONE_DISCIPLINE.includes(what)) {
    throw new InvalidOptionError(
      name,
      `The export of ${what} takes one ${name}, not ${items.length}. Name one, or none for all.`,
    );
  }
  return numbersOf(graph, 'Discipline', name, items).map((number) => graph.disciplines[number]!.id);
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

function quoted(text: string): string {
  return `"${text.slice(0, 50)}"`;
}
