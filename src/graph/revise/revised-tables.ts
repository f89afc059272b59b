/** Tables of claims with the rows of some roles made anew. */
import { type LinkFactOf, MOVE_KINDS, type MoveKind, oncePer } from '../../domain';
import { movedHeads, movedNumbers, type Renumbering } from '../arrays/renumbering';
import { rowMix } from '../arrays/row-mix';
import { headsOf, placesByRow } from '../arrays/rows';
import type { Sliced } from '../arrays/slices';
import type { CareerGraph, ProgressionTable, RequirementTable, RoleNode } from '../shape/career-graph';
import { type ClaimKind, type Claims, draftClaims } from '../tables/claims';
import { buildProgressionTable } from '../tables/progression-table';
import { buildRequirementTable } from '../tables/requirement-table';

/** A claim before and after. */
export type ClaimChange<K extends ClaimKind> = {
  readonly before: LinkFactOf<K> | null;
  readonly after: LinkFactOf<K> | null;
};

type Changes<K extends ClaimKind> = ReadonlyMap<number, readonly ClaimChange<K>[]>;

/**
 * The requirements with the rows of these roles made anew.
 *
 * @param rows - numbers of roles, ascending
 * @param preparationHours - of a role, as `learningHours` of a competency: as sources state them now
 */
export function* revisedRequirements(
  graph: CareerGraph,
  rows: readonly number[],
  changes: Changes<'REQUIRES'>,
  preparationHours: (role: number) => number | undefined,
  learningHours: (competency: number) => number | undefined,
): Sliced<RequirementTable> {
  const old = graph.requirements;
  const claims = claimsOfRows(graph, 'REQUIRES', rows, old, changes);
  const fresh = yield* buildRequirementTable(claims, {
    roleCount: rows.length,
    competencyCount: graph.competencies.length,
    precedenceOf: precedenceIn(graph),
    preparationHours: (row) => preparationHours(rows[row]!),
    learningHours,
  });
  const mix = rowMix(old.head, fresh.head, rows);
  const origins = originsAfter(requirementOrigins(old).origins, old, fresh, rows);
  const role = mix.rowOf();
  yield;
  const competency = mix.column(old.competency, fresh.competency);
  const competencyHead = headsOf(competency, graph.competencies.length);
  yield;
  const byCompetency = placesByRow(competency, competencyHead);
  yield;
  const revised: RequirementTable = {
    count: role.length,
    head: mix.head,
    role,
    competency,
    importance: mix.column(old.importance, fresh.importance),
    level: mix.column(old.level, fresh.level),
    levelKnown: mix.column(old.levelKnown, fresh.levelKnown),
    tolerance: mix.column(old.tolerance, fresh.tolerance),
    weight: mix.column(old.weight, fresh.weight),
    hours: mix.column(old.hours, fresh.hours),
    competencyHead,
    byCompetency,
    claims: claimsOf(origins, mix.head, role),
  };
  requirementOrigins(revised).origins = origins;
  return revised;
}

/**
 * The progressions with the rows of these roles made anew.
 * @param roles - as they are now
 */
export function* revisedProgressions(
  graph: CareerGraph,
  roles: readonly RoleNode[],
  rows: readonly number[],
  changes: Changes<'PROGRESSES_TO'>,
): Sliced<ProgressionTable> {
  const old = graph.progressions;
  const claims = claimsOfRows(graph, 'PROGRESSES_TO', rows, old, changes);
  const froms = rows.map((row) => roles[row]!);
  const fresh = yield* buildProgressionTable(claims, roles, precedenceIn(graph), froms);
  const mix = rowMix(old.head, fresh.head, rows);
  const origins = originsAfter(progressionOrigins(old).origins, old, fresh, rows);
  const source = mix.rowOf();
  const target = mix.column(old.target, fresh.target);
  const move = mix.column(old.move, fresh.move);
  const reverseHead = headsOf(target, roles.length);
  yield;
  const revised: ProgressionTable = {
    count: source.length,
    head: mix.head,
    source,
    target,
    reverseHead,
    reverse: placesByRow(target, reverseHead),
    move,
    typicalYears: mix.column(old.typicalYears, fresh.typicalYears),
    schoolingYears: mix.column(old.schoolingYears, fresh.schoolingYears),
    likelihood: mix.column(old.likelihood, fresh.likelihood),
    share: mix.column(old.share, fresh.share),
    confidence: mix.column(old.confidence, fresh.confidence),
    stepDown: mix.column(old.stepDown, fresh.stepDown),
    claims: claimsOf(origins, mix.head, source),
    moveKind: moveKindsOf(move),
  };
  progressionOrigins(revised).origins = origins;
  return revised;
}

/** The requirements once roles have other numbers. Those that are new or gone have none. */
export function renumberedRequirements(old: RequirementTable, roles: Renumbering): RequirementTable {
  const origins = originsMoved(requirementOrigins(old).origins, old, roles);
  const head = movedHeads(old.head, roles);
  const role = movedNumbers(old.role, roles);
  const table: RequirementTable = { ...old, head, role, claims: claimsOf(origins, head, role) };
  requirementOrigins(table).origins = origins;
  return table;
}

/** The progressions once roles have other numbers. Those that are new or gone have none. */
export function renumberedProgressions(old: ProgressionTable, roles: Renumbering): ProgressionTable {
  const origins = originsMoved(progressionOrigins(old).origins, old, roles);
  const head = movedHeads(old.head, roles);
  const source = movedNumbers(old.source, roles);
  const table: ProgressionTable = {
    ...old,
    head,
    source,
    target: movedNumbers(old.target, roles),
    reverseHead: movedHeads(old.reverseHead, roles),
    claims: claimsOf(origins, head, source),
  };
  progressionOrigins(table).origins = origins;
  return table;
}

interface Claimed<L> {
  readonly head: Int32Array;
  claims(place: number): readonly L[];
}

/** The claims of a row: those of place p of it are the ones that `claims` has at `first` and p places on. */
interface RowClaims<L> {
  readonly first: number;
  claims(place: number): readonly L[];
}

/**
 * Where the claims of a revised table come from: for each row that was ever made anew its own, and those of one table for all others. So
 * tables between are let go, and what is kept grows with the rows that were ever edited, not with the edits.
 */
interface Origins<L> {
  /** Where the claims of a row begin in one table. Not its row starts: rows may be numbered otherwise. */
  readonly starts: Int32Array;
  readonly base: (place: number) => readonly L[];
  readonly rows: ReadonlyMap<number, RowClaims<L>>;
}

const requirementOrigins = oncePer((_: RequirementTable): { origins: Origins<LinkFactOf<'REQUIRES'>> | null } => ({
  origins: null,
}));
const progressionOrigins = oncePer((_: ProgressionTable): { origins: Origins<LinkFactOf<'PROGRESSES_TO'>> | null } => ({
  origins: null,
}));

/** @param fresh - its row i stands for `rows[i]` */
function originsAfter<L>(
  known: Origins<L> | null,
  old: Claimed<L>,
  { head, claims }: Claimed<L>,
  rows: readonly number[],
): Origins<L> {
  const { starts, base, rows: before } = known ?? originsOf(old);
  const now = new Map(before);
  for (const [i, row] of rows.entries()) now.set(row, { first: head[i]!, claims });
  return { starts, base, rows: now };
}

function originsOf<L>({ head, claims }: Claimed<L>): Origins<L> {
  return { starts: head, base: claims, rows: new Map() };
}

function originsMoved<L>(known: Origins<L> | null, old: Claimed<L>, { before, now }: Renumbering): Origins<L> {
  const { starts, base, rows } = known ?? originsOf(old);
  const moved = Array.from(rows, ([row, claims]) => [now[row]!, claims] as const);
  return {
    starts: before.map((row) => (row === -1 ? 0 : starts[row]!)),
    base,
    rows: new Map(moved.filter(([row]) => row !== -1)),
  };
}

/** The claims of a table by place. Made here so that nothing else is kept for it, such as the graph before. */
function claimsOf<L>(
  { starts, base, rows }: Origins<L>,
  head: Int32Array,
  rowAt: Int32Array,
): (place: number) => readonly L[] {
  return (place) => {
    if (!(place in rowAt)) return [];
    const row = rowAt[place]!;
    const at = place - head[row]!;
    const own = rows.get(row);
    return own === undefined ? base(starts[row]! + at) : own.claims(own.first + at);
  };
}

function moveKindsOf(move: Uint8Array): (place: number) => MoveKind {
  return (place) => MOVE_KINDS[move[place]!]!;
}

/** The claims of these rows as they are now; `rows[i]` is row i. */
function claimsOfRows<K extends ClaimKind>(
  graph: CareerGraph,
  kind: K,
  rows: readonly number[],
  table: { readonly head: Int32Array; claims(place: number): readonly LinkFactOf<ClaimKind>[] },
  changes: Changes<K>,
): Claims<K> {
  // Numbers of roles and competencies are those of the graph; only ids that are asked for are looked up.
  const ids = { from: rows.map((row) => graph.roles[row]!.id), to: [] as string[], source: [] as string[] };
  const draft = draftClaims(kind, ids);
  for (const [i, row] of rows.entries()) {
    const now = new Map<string, LinkFactOf<ClaimKind>>();
    for (let place = table.head[row]!; place < table.head[row + 1]!; place++) {
      for (const claim of table.claims(place)) now.set(claim.key, claim);
    }
    for (const { before, after } of changes.get(row) ?? []) {
      const [gone, come] = [before, after] as (LinkFactOf<ClaimKind> | null)[];
      if (gone != null) now.delete(gone.key);
      if (come != null) now.set(come.key, come);
    }
    for (const { to: end, source, properties } of now.values()) {
      const [to, by] = [graph.find(end)!.index, graph.find(source)!.index];
      ids.to[to] = end;
      ids.source[by] = source;
      draft.add(i, to, by, properties as never);
    }
  }
  return draft.done();
}

function precedenceIn({ sources }: CareerGraph): (source: number) => number {
  return (source) => sources[source]?.precedence ?? Number.MAX_SAFE_INTEGER;
}
