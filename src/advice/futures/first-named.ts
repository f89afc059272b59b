/** The few jobs that a counsellor would put before somebody first, out of all within reach. */
import { oncePer } from '../../domain';
import type { CareerGraph } from '../../graph';
import { jobsOf } from '../../network';
import type { Chain } from '../chains/beginning';
import { schoolingOfChain } from '../chains/step-facts';
import { exitsFrom } from './exits';
import { worthOf, worthReader } from './worth-naming';

/** How the first jobs are chosen. */
export const FIRST_NAMED = Object.freeze({
  /** So many are chosen with care; a list that a person reads in a minute. */
  most: 12,
  /** So many of one kind of way: up, sideways, after a course, after study, on your own. */
  ofOneWay: 5,
  /** So many of one broad occupation of the Standard Occupational Classification: near-copies say nothing new. */
  ofOneFamily: 2,
  /** So many exits of a kind stand in the list whatever speaks for others, if they are among the best `among`: a person wants to see several directions. */
  least: { UP: 2, TRAINING: 2, STUDY: 1 } as Readonly<Record<string, number>>,
  among: 40,
});

/** A way to a job, with how worth naming the job is. */
export interface Candidate {
  readonly role: number;
  readonly chain: Chain;
}

/**
 * The candidates, those first that a counsellor would name first, by `worthOf`; the first twelve begin with the next rungs and hold
 * several kinds of way and few near-copies. Ties by number.
 *
 * @param from - number of the role left
 * @param worth - how worth naming a candidate is; `worthOf` if left out
 */
export function asNamed<C extends Candidate>(
  graph: CareerGraph,
  from: number,
  candidates: readonly C[],
  worth: (candidate: C) => number = byModel(graph, from),
): readonly C[] {
  const ways = new Map(exitsFrom(graph, from).map(({ job, way }) => [job, way]));
  const ranked = candidates
    .map((candidate) => ({ candidate, logit: worth(candidate) }))
    .sort((a, b) => b.logit - a.logit || a.candidate.role - b.candidate.role)
    .map(({ candidate }) => candidate);
  const wayTo = ({ role, chain }: Candidate) => ways.get(role) ?? wayOf(chain);
  const best = ranked.slice(0, FIRST_NAMED.among);
  const each = Object.entries(FIRST_NAMED.least).flatMap(([way, least]) =>
    best.filter(({ role }) => ways.get(role) === way).slice(0, least),
  );
  const chosen: C[] = [];
  const counts = new Map<string, number>();
  const room = (key: string, most: number) => (counts.get(key) ?? 0) < most;
  for (const candidate of [...each, ...ranked]) {
    if (chosen.length >= FIRST_NAMED.most) break;
    if (chosen.includes(candidate)) continue;
    const way = wayTo(candidate);
    const family = familyOf(graph)[candidate.role]!;
    if (!room(way, FIRST_NAMED.ofOneWay) || !room(family, FIRST_NAMED.ofOneFamily)) continue;
    chosen.push(candidate);
    for (const key of [way, family]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const first = new Set(chosen);
  const inOrder = ranked.filter((candidate) => first.has(candidate));
  return [
    ...rungsFirst(inOrder, ({ role }) => ways.get(role) === 'UP'),
    ...ranked.filter((candidate) => !first.has(candidate)),
  ];
}

/** The next rungs before the others, each part in its order: people ask for their own ladder first. */
function rungsFirst<C>(chosen: readonly C[], isRung: (candidate: C) => boolean): readonly C[] {
  return [...chosen.filter(isRung), ...chosen.filter((candidate) => !isRung(candidate))];
}

function byModel(graph: CareerGraph, from: number): (candidate: Candidate) => number {
  const read = worthReader(graph, from);
  return ({ role, chain }) => worthOf(read(role, chain));
}

/** The kind of a way that no list names, by its study and its moves. Years; estimates. */
function wayOf(chain: Chain): string {
  const study = schoolingOfChain(chain);
  if (study > 1.2) return 'STUDY';
  if (study > 0.1) return 'TRAINING';
  return chain.some(({ kindOfMove }) => kindOfMove === 'PROMOTION') ? 'UP' : 'SIDEWAYS';
}

/** The broad occupation of each role, "29-114"; the role's own id where none is known, so that it is alone in its family. */
const familyOf = oncePer((graph: CareerGraph): readonly string[] => {
  const { codes } = jobsOf(graph);
  return graph.roles.map(({ id, index }) => codes[index]![0]?.code.slice(0, 6) ?? id);
});
