/** Moves between jobs after a few progressions changed, made of those before: the same as if all were made anew. */
import {
  type CareerGraph,
  type ChangedClaims,
  headsOf,
  movedHeads,
  movedNumbers,
  placesByRow,
  type Renumbering,
  rowMix,
  type Sliced,
} from '../../graph';
import { jobsBehindAll, rolesInFrontOf } from '../../network';
import {
  addProgressions,
  addWayBack,
  isDraftUp,
  isUpAt,
  type JobMoves,
  jobMovesInSlices,
  MoveDrafts,
  madeMoves,
  nameByDoor,
  shortenJobMoves,
  tableOf,
} from './job-moves';
import { areQuiet } from './quiet-roles';

/** Shortens the work of `jobMovesOf` for a graph that differs from another one in these claims alone. */
export function followJobMoves(graph: CareerGraph, before: CareerGraph, { progressesTo }: ChangedClaims): void {
  shortenJobMoves(graph, function* followed() {
    const old = yield* jobMovesInSlices(before);
    const moved = movedProgressions(before, graph, old.progression);
    yield;
    if (progressesTo.size === 0) return { ...old, progression: moved };
    const rows = jobsBehindAll(graph, progressesTo);
    let drafts = yield* namedOf(graph, old, rows);
    // What is named leads back too, so the rows at the other ends of what came or went are other ones as well.
    const others = [...backRows(graph, old, rows, drafts)].filter((row) => !rows.has(row));
    if (others.length > 0) {
      for (const row of others) rows.add(row);
      drafts = yield* namedOf(graph, old, rows);
    }
    addWaysBack(graph, old, rows, drafts);
    yield;
    return spliced(
      { ...old, progression: moved },
      [...rows].sort((a, b) => a - b),
      drafts,
    );
  });
}

/** Shortens the work of `jobMovesOf` for a graph in which roles without claims came or went. */
export function renumberJobMoves(graph: CareerGraph, before: CareerGraph, roles: Renumbering): void {
  shortenJobMoves(graph, function* renumbered() {
    if (!(yield* areQuiet(graph, before, roles))) return yield* madeMoves(graph);
    const old = yield* jobMovesInSlices(before);
    return {
      ...old,
      head: movedHeads(old.head, roles),
      source: movedNumbers(old.source, roles),
      target: movedNumbers(old.target, roles),
      reverseHead: movedHeads(old.reverseHead, roles),
    };
  });
}

/**
 * Places of progressions in the table of a graph, as they are in that of a later one. Those of rows that changed are not to be used.
 * @param places - in the table before; -1 stays
 */
export function movedProgressions(before: CareerGraph, graph: CareerGraph, places: Int32Array): Int32Array {
  const [then, now] = [before.progressions, graph.progressions];
  return places.map((place) => {
    if (place === -1) return -1;
    const role = then.source[place]!;
    return place + now.head[role]! - then.head[role]!;
  });
}

/** What progressions and doors say of the moves out of some jobs. */
function* namedOf(graph: CareerGraph, old: JobMoves, rows: ReadonlySet<number>): Sliced<MoveDrafts> {
  const drafts = new MoveDrafts(graph.roles.length, rows);
  yield* addProgressions(graph, drafts, rolesInFrontOf(graph, rows));
  for (const row of rows) {
    for (let move = old.head[row]!; move < old.head[row + 1]!; move++) {
      if (old.isNamed[move] === 1) nameByDoor(graph, drafts.of(row, old.target[move]!), old.target[move]!);
    }
  }
  return drafts;
}

/** The jobs to which some moves of these rows lead up that did before or do now, but not both. */
function backRows(graph: CareerGraph, old: JobMoves, rows: ReadonlySet<number>, drafts: MoveDrafts): Set<number> {
  const up = new Set<number>();
  for (const row of rows) {
    for (let move = old.head[row]!; move < old.head[row + 1]!; move++) {
      if (isUpAt(graph, old, move)) up.add(row * drafts.roles + old.target[move]!);
    }
  }
  for (const [key, draft] of drafts.byKey) {
    if (!isDraftUp(graph, draft, Math.floor(key / drafts.roles), key % drafts.roles)) continue;
    if (!up.delete(key)) up.add(key);
  }
  return new Set(Array.from(up, (key) => key % drafts.roles));
}

/** Adds to these rows the ways back of all moves that lead up into their jobs. */
function addWaysBack(graph: CareerGraph, old: JobMoves, rows: ReadonlySet<number>, drafts: MoveDrafts): void {
  for (const [key, draft] of [...drafts.byKey]) {
    const [from, to] = [Math.floor(key / drafts.roles), key % drafts.roles];
    if (rows.has(to) && isDraftUp(graph, draft, from, to)) addWayBack(drafts, from, to);
  }
  for (const row of rows) {
    for (let at = old.reverseHead[row]!; at < old.reverseHead[row + 1]!; at++) {
      const move = old.reverse[at]!;
      const from = old.source[move]!;
      if (!rows.has(from) && isUpAt(graph, old, move)) addWayBack(drafts, from, row);
    }
  }
}

/** The table with these rows in place of its own. @param rows - ascending */
function spliced(old: JobMoves, rows: readonly number[], drafts: MoveDrafts): JobMoves {
  const fresh = tableOf(drafts.roles, drafts.byKey);
  const starts = Int32Array.from([...rows.map((row) => fresh.head[row]!), fresh.source.length]);
  const mix = rowMix(old.head, starts, rows);
  const target = mix.column(old.target, fresh.target);
  const reverseHead = headsOf(target, drafts.roles);
  return {
    head: mix.head,
    source: mix.rowOf(),
    target,
    reverseHead,
    reverse: placesByRow(target, reverseHead),
    relevance: mix.column(old.relevance, fresh.relevance),
    editorsYears: mix.column(old.editorsYears, fresh.editorsYears),
    confidence: mix.column(old.confidence, fresh.confidence),
    share: mix.column(old.share, fresh.share),
    progression: mix.column(old.progression, fresh.progression),
    isNamed: mix.column(old.isNamed, fresh.isNamed),
    leavesLine: mix.column(old.leavesLine, fresh.leavesLine),
  };
}
