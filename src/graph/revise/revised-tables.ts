/** Tables of claims with the rows of some roles made anew. */
import { type LinkFactOf, oncePer } from '../../domain';
import type { CareerGraph, ProgressionTable, RequirementTable, RoleNode } from '../career-graph';
import { type ClaimKind, type Claims, draftClaims } from '../claims';
import { buildProgressionTable } from '../progression-table';
import { buildRequirementTable } from '../requirement-table';
import { headsOf, placesByRow } from '../rows';
import type { Sliced } from '../slices';
import { rowMix } from './revised-rows';

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
    roleCount: graph.roles.length,
    competencyCount: graph.competencies.length,
    precedenceOf: precedenceIn(graph),
    preparationHours,
    learningHours,
  });
  const mix = rowMix(old.head, fresh.head, rows);
  const origins = originsAfter(requirementOrigins(old).origins, old, fresh, rows);
  const role = mix.column(old.role, fresh.role);
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
    claims: (place) => {
      if (!(place in role)) return [];
      const from = originOf(origins, mix.head, role[place]!, place);
      return from.table.claims(from.place);
    },
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
  const fresh = yield* buildProgressionTable(claims, roles, precedenceIn(graph));
  const mix = rowMix(old.head, fresh.head, rows);
  const origins = originsAfter(progressionOrigins(old).origins, old, fresh, rows);
  const source = mix.column(old.source, fresh.source);
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
    confidence: mix.column(old.confidence, fresh.confidence),
    stepDown: mix.column(old.stepDown, fresh.stepDown),
    claims: (place) => {
      if (!(place in source)) return [];
      const from = originOf(origins, mix.head, source[place]!, place);
      return from.table.claims(from.place);
    },
    moveKind: (place) => {
      if (!(place in source)) return origins.base.moveKind(-1);
      const from = originOf(origins, mix.head, source[place]!, place);
      return from.table.moveKind(from.place);
    },
  };
  progressionOrigins(revised).origins = origins;
  return revised;
}

/** Where the rows of a revised table come from: a small table for each row that was ever made anew, and one for all others. So tables between are let go. */
interface Origins<T> {
  readonly base: T;
  readonly rows: ReadonlyMap<number, T>;
}

const requirementOrigins = oncePer((_: RequirementTable): { origins: Origins<RequirementTable> | null } => ({
  origins: null,
}));
const progressionOrigins = oncePer((_: ProgressionTable): { origins: Origins<ProgressionTable> | null } => ({
  origins: null,
}));

function originsAfter<T>(known: Origins<T> | null, old: T, fresh: T, rows: readonly number[]): Origins<T> {
  const { base, rows: before } = known ?? { base: old, rows: new Map<number, T>() };
  return { base, rows: new Map([...before, ...rows.map((row) => [row, fresh] as const)]) };
}

/** The table that a row comes from, and the place there of a place of the row. */
function originOf<T extends { readonly head: Int32Array }>(
  { base, rows }: Origins<T>,
  head: Int32Array,
  row: number,
  place: number,
): { readonly table: T; readonly place: number } {
  const table = rows.get(row) ?? base;
  return { table, place: table.head[row]! + place - head[row]! };
}

/** The claims of these rows as they are now. */
function claimsOfRows<K extends ClaimKind>(
  graph: CareerGraph,
  kind: K,
  rows: readonly number[],
  table: { readonly head: Int32Array; claims(place: number): readonly LinkFactOf<ClaimKind>[] },
  changes: Changes<K>,
): Claims<K> {
  const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);
  const to = kind === 'REQUIRES' ? graph.competencies : graph.roles;
  const draft = draftClaims(kind, { from: ids(graph.roles), to: ids(to), source: ids(graph.sources) });
  for (const row of rows) {
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
      draft.add(row, graph.find(end)!.index, graph.find(source)!.index, properties as never);
    }
  }
  return draft.done();
}

function precedenceIn({ sources }: CareerGraph): (source: number) => number {
  return (source) => sources[source]?.precedence ?? Number.MAX_SAFE_INTEGER;
}
