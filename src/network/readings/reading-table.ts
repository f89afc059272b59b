/** All readings of a graph in arrays, so that they can be made in slices and kept with it. */
import { READING_RELATIONS } from '../../domain';
import { type CareerGraph, oncePerFigures, type Sliced, workOnce } from '../../graph';
import { correctionsOf } from './corrections';
import { escoInOnet } from './esco-onet';
import { jobsOf } from './jobs';
import { nameTies } from './name-ties';
import { escoInOurs, oursInOnet } from './ours';
import { GROUNDS, inverse, isKind, type Pair, shownPlace } from './relations';
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

function* madeTable(graph: CareerGraph): Sliced<ReadingTable> {
  const corrections = correctionsOf(graph);
  const ties = yield* nameTies(graph);
  const ours = oursInOnet(graph, ties, corrections);
  const nearest = new Int32Array(graph.roles.length).fill(-1);
  let inOnet: readonly Pair[] = [];
  let inOurs: readonly Pair[] = [];
  if (graph.roles.some(isKind)) {
    const vectors = yield* wordVectors(graph);
    const esco = yield* escoInOnet(graph, { vectors, ties }, corrections);
    for (const [role, other] of esco.nearest) nearest[role] = other;
    inOnet = esco.pairs;
    inOurs = escoInOurs(graph, ties, corrections, { esco: inOnet, ours });
    yield;
  }
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
