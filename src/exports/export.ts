/** The export use case: from a question to files that are written while you read them. */

import { type RouteSearchResult, routesInSlices } from '../advice';
import { InvalidOptionError, listed, type Progress } from '../domain';
import {
  type ExportContent,
  type ExportFile,
  FORMAT_NAMES,
  type FormatName,
  filesOf,
  isFolder,
  type Origin,
  SHAPES,
  type Shape,
} from '../exporters';
import type { CareerGraph, Sliced } from '../graph';
import { adjacencyContent } from './adjacency';
import { communitiesContent, prepareCommunities } from './communities';
import type { ExportFilters, ExportName } from './filters';
import { graphContent } from './graph';
import { movesContent } from './moves';
import { prepareOrigins } from './origin';
import { rolesContent } from './roles';
import { routesContent } from './routes';
import { watched } from './watched';

/** A resolved question for an export. */
export interface ExportQuestion {
  readonly what: ExportName;
  readonly format: FormatName;
  readonly table: string | undefined;
  readonly filters: ExportFilters;
  /** The filters as you wrote them. */
  readonly written: ExportContent['origin']['filters'];
}

export interface Export {
  readonly revision: number;
  /** True if it needs a folder; false if its first file can stand alone. */
  readonly isFolder: boolean;
  readonly files: readonly ExportFile[];
  readonly origin: Origin;
  /** A note for the reader, such as why there is no route; null for none. */
  readonly note: string | null;
}

type Maker = (
  graph: CareerGraph,
  filters: ExportFilters,
  written: ExportContent['origin']['filters'],
  found?: RouteSearchResult,
) => ExportContent;

/** How each export is made, and its shapes. */
const EXPORTS: Readonly<Record<ExportName, { readonly make: Maker; readonly shapes: readonly Shape[] }>> = {
  graph: { make: graphContent, shapes: ['graph', 'statements'] },
  adjacency: { make: adjacencyContent, shapes: ['table', 'graph'] },
  communities: { make: communitiesContent, shapes: ['table'] },
  routes: { make: routesContent, shapes: ['table', 'graph'] },
  moves: { make: movesContent, shapes: ['table', 'graph'] },
  roles: { make: rolesContent, shapes: ['table', 'statements'] },
};

/**
 * As `exportOf`, with all that it takes before its rows in slices.
 *
 * @param clock - of the budget of a search
 * @param isWritten - false if nobody will read the rows: what they alone need is left out
 */
export function* exportInSlices(
  graph: CareerGraph,
  question: ExportQuestion,
  clock: () => number,
  isWritten = true,
): Sliced<Export> {
  const { what, filters } = question;
  yield* prepareOrigins(graph);
  if (what === 'communities' && isWritten) yield* prepareCommunities(graph, filters);
  const found = filters.search === undefined ? undefined : yield* routesInSlices(graph, filters.search, clock);
  yield;
  return exportOf(graph, question, undefined, found);
}

/** The formats that an export has. */
export function formatsOf(what: ExportName): readonly FormatName[] {
  return FORMAT_NAMES.filter((format) => SHAPES[format].some((shape) => EXPORTS[what].shapes.includes(shape)));
}

/**
 * The files of an export of this graph.
 * @throws {InvalidOptionError} if it has no such table
 */
export function exportOf(
  graph: CareerGraph,
  question: ExportQuestion,
  progress?: Progress,
  found?: RouteSearchResult,
): Export {
  const { what: known, format: chosen, table } = question;
  const content = EXPORTS[known].make(graph, question.filters, question.written, found);
  const files = filesOf(chosen, progress === undefined ? content : watched(content, progress));
  return {
    revision: graph.revision,
    isFolder: table === undefined && isFolder(chosen, EXPORTS[known].shapes),
    files: table === undefined ? files : [fileOf(files, table)],
    origin: content.origin,
    note: content.note ?? null,
  };
}

/** The one file that a table's name stands for: `roles` for `roles.csv`. */
function fileOf(files: readonly ExportFile[], table: string): ExportFile {
  const found = files.find(({ name }) => name === table || name.replace(/\.(csv|parquet)$/, '') === table);
  if (found !== undefined) return found;
  const names = files.map(({ name }) => name.replace(/\.(csv|parquet)$/, ''));
  throw new InvalidOptionError('table', `There is no table ${quoted(table)}; there are ${listed(names)}.`);
}

function quoted(text: string): string {
  return `"${text.slice(0, 50)}"`;
}
