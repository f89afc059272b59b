/** All readings of a graph in arrays, so that they can be made in slices and kept with it. */
import { READING_RELATIONS } from '../../domain';
import {
  type CareerGraph,
  movedFigures,
  movedHeads,
  movedNumbers,
  oncePerFigures,
  type Renumbering,
  type Sliced,
  workOnce,
} from '../../graph';
import { correctionsOf } from './corrections';
import { escoInOnet } from './esco-onet';
import { jobsOf } from './jobs';
import { type NameTies, nameTies } from './name-ties';
import { escoInOurs, oursInOnet } from './ours';
import { GROUNDS, inverse, isClass, isKind, type Pair, shownPlace } from './relations';
import { wordVectors } from './word-likeness';

/** Readings of role r are the places `head[r]` up to `head[r + 1]`: closest relation first, then ours, O*NET's, ESCO's. */
export interface ReadingTable {
  readonly head: Int32Array;
  readonly role: Int32Array;
  /** Number in READING_RELATIONS. */
  readonly relation: Uint8Array;
  /** Number in GROUNDS. */
  readonly ground: Uint8Array;
  /** Number of the source that says so. */
  readonly source: Int32Array;
  /** The role that the reading goes through; -1 for none. */
  readonly via: Int32Array;
  /** By role: the number of the role that stands for its job. */
  readonly job: Int32Array;
  /** By role: the nearest O*NET occupation of an ESCO role that has no reading there; -1 for none. */
  readonly nearest: Int32Array;
}

const readings = workOnce(madeTable, oncePerFigures);

/** The readings of a graph. Finishes what `prepareReadings` has left to do: less than a second for all sources, once per graph. */
export const readingTable = readings.of;

/** Makes the readings in slices, so that other work can run between them. */
export const prepareReadings = readings.prepare;

/** Takes over readings made earlier for the same graph. */
export const adoptReadings = readings.adopt;

/** The readings of the second graph are those of the first too, which differs from it in claims alone. */
export const shareReadings = readings.share;

/** Shortens the work of `readingTable` for a graph in which roles of ours came or went: only what ours read as is looked for. */
export function followReadings(graph: CareerGraph, before: CareerGraph, roles: Renumbering): void {
  readings.shorten(graph, function* followed() {
    const known = movedReadings(yield* readings.within(before), roles);
    const ties = yield* nameTies(graph, true);
    return tableOf(graph, ties, pairsInOnet(graph, known), known.nearest);
  });
}

/** True if the roles that came or went are read as no others, and other roles read as before. */
export function* readsAsBefore(graph: CareerGraph, before: CareerGraph, roles: Renumbering): Sliced<boolean> {
  const [now, then] = [yield* readings.within(graph), movedReadings(yield* readings.within(before), roles)];
  const isSame = (a: ArrayLike<number>, b: ArrayLike<number>) =>
    a.length === b.length && Array.prototype.every.call(a, (value, at) => value === b[at]);
  return (Object.keys(now) as (keyof ReadingTable)[]).every((name) => isSame(now[name], then[name]));
}

/** The readings once roles have other numbers; roles that are new have none. */
function movedReadings(table: ReadingTable, roles: Renumbering): ReadingTable {
  const job = movedNumbers(movedFigures(table.job, roles, -1), roles);
  return {
    ...table,
    head: movedHeads(table.head, roles),
    role: movedNumbers(table.role, roles),
    via: movedNumbers(table.via, roles),
    job: job.map((each, role) => (each === -1 ? role : each)),
    nearest: movedNumbers(movedFigures(table.nearest, roles, -1), roles),
  };
}

/** What ESCO's roles read as in O*NET, as a table has it. */
function pairsInOnet({ roles }: CareerGraph, { head, role, relation, ground, source, via }: ReadingTable): Pair[] {
  const pairs: Pair[] = [];
  for (const { index: first, scheme } of roles) {
    if (!isKind({ scheme })) continue;
    for (let at = head[first]!; at < head[first + 1]!; at++) {
      const second = role[at]!;
      if (!isClass(roles[second]!)) continue;
      const [is, on] = [READING_RELATIONS[relation[at]!]!, GROUNDS[ground[at]!]!];
      pairs.push({ first, second, relation: is, ground: on, source: source[at]!, via: via[at]! });
    }
  }
  return pairs;
}

function* madeTable(graph: CareerGraph): Sliced<ReadingTable> {
  const corrections = correctionsOf(graph);
  const ties = yield* nameTies(graph);
  const nearest = new Int32Array(graph.roles.length).fill(-1);
  let inOnet: readonly Pair[] = [];
  if (graph.roles.some(isKind)) {
    const vectors = yield* wordVectors(graph);
    const esco = yield* escoInOnet(graph, { vectors, ties }, corrections);
    for (const [role, other] of esco.nearest) nearest[role] = other;
    inOnet = [...esco.pairs].sort(inTableOrder);
    yield;
  }
  return tableOf(graph, ties, inOnet, nearest);
}

function inTableOrder(a: Pair, b: Pair): number {
  const rank = ({ relation }: Pair) => READING_RELATIONS.indexOf(relation);
  return a.first - b.first || rank(a) - rank(b) || a.second - b.second;
}

/** The table, given what ESCO's roles read as in O*NET, in the order of the table. */
function tableOf(graph: CareerGraph, ties: NameTies, inOnet: readonly Pair[], nearest: Int32Array): ReadingTable {
  const corrections = correctionsOf(graph);
  const ours = oursInOnet(graph, ties, corrections);
  const inOurs = graph.roles.some(isKind) ? escoInOurs(graph, ties, corrections, { esco: inOnet, ours }) : [];
  const job = jobsOf(graph, { ours, escoInOurs: inOurs, escoInOnet: inOnet });
  return { ...rowsOf(graph, [...ours, ...inOnet, ...inOurs]), job, nearest };
}

interface Row {
  readonly from: number;
  readonly to: number;
  readonly relation: number;
  readonly pair: Pair;
}

function rowsOf({ roles }: CareerGraph, pairs: readonly Pair[]): Omit<ReadingTable, 'job' | 'nearest'> {
  const rows = pairs.flatMap((pair): Row[] => {
    const { first, second, relation } = pair;
    return [
      { from: first, to: second, relation: READING_RELATIONS.indexOf(relation), pair },
      { from: second, to: first, relation: READING_RELATIONS.indexOf(inverse(relation)), pair },
    ];
  });
  const rank = (role: number) => shownPlace(roles[role]!);
  rows.sort((a, b) => a.from - b.from || a.relation - b.relation || rank(a.to) - rank(b.to) || a.to - b.to);
  const head = new Int32Array(roles.length + 1);
  for (const { from } of rows) head[from + 1]!++;
  for (let role = 0; role < roles.length; role++) head[role + 1]! += head[role]!;
  return {
    head,
    role: Int32Array.from(rows, (row) => row.to),
    relation: Uint8Array.from(rows, (row) => row.relation),
    ground: Uint8Array.from(rows, ({ pair }) => GROUNDS.indexOf(pair.ground)),
    source: Int32Array.from(rows, ({ pair }) => pair.source),
    via: Int32Array.from(rows, ({ pair }) => pair.via),
  };
}
