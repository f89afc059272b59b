/** The jobs that are put before somebody first, before any is crossed out: several kinds of way, few near-copies, some that answer the first wish. */
import { type ExitWay, oncePer } from '../../domain';
import type { CareerGraph } from '../../graph';
import { jobsOf } from '../../network';
import { FIRST_NAMED } from '../numbers/futures';
import { WISH_MODEL } from '../numbers/wishes';
import type { Candidate } from './candidate';
import { firstThat, type Ranking } from './ranking';

/** What is chosen, and why parts of it are. */
export interface Chosen<C extends Candidate> {
  readonly chosen: ReadonlySet<C>;
  /** Those that nothing in particular speaks against, best first. */
  readonly offered: readonly C[];
  /** The best few of each kind of way in the list of exits. */
  readonly each: readonly C[];
  /** The best that are built on what somebody has besides their work. */
  readonly builtOn: readonly C[];
  /** Of what draws somebody, some of each. */
  readonly drawn: readonly C[];
}

/** As many as a person reads in a minute, out of all candidates. */
export function chosenFirst<C extends Candidate>(ranking: Ranking<C>): Chosen<C> {
  const { graph, ranked, wayTo, listedWay, isListed, isRung, meets, firstFit, suits, drawnTo } = ranking;
  const { isBuiltOn, isOffered, isFiller, isCrossedOut } = ranking;
  const offered = new Set(ranked.slice(0, FIRST_NAMED.told).filter(isOffered));
  const among = ranked.slice(0, FIRST_NAMED.among).filter((candidate) => offered.has(candidate));
  const suitable = among.filter(suits);
  const each = Object.entries(FIRST_NAMED.least).flatMap(([way, least]) =>
    suitable.filter((candidate) => listedWay(candidate) === way).slice(0, least),
  );
  const isSoundlyBuilt = (candidate: C) => isBuiltOn(candidate) && !isCrossedOut(candidate, 'ENOUGH');
  const builtOn = firstThat(suitable, isSoundlyBuilt, FIRST_NAMED.builtOn);
  const ofEach = Math.min(FIRST_NAMED.drawn, Math.ceil(FIRST_NAMED.ofOneWay / drawnTo.length));
  const drawn = drawnTo.flatMap((jobs) => {
    const some = ranked.filter(({ role }) => jobs.has(role));
    return firstThat([...some.filter(suits), ...some], isOffered, ofEach);
  });
  const fillers = ranked
    .slice(0, FIRST_NAMED.told)
    .filter((candidate) => !offered.has(candidate) && isFiller(candidate));
  const kept = (some: readonly C[]) => withFewMissing(some, firstFit, isRung);
  const choose = (first: readonly C[]) => {
    const wanted = [...builtOn, ...each, ...offered];
    const chosen = firstOfEachKind(graph, kept([...drawn, ...first, ...wanted]), wayTo);
    const lacking = fillersLacking(chosen, ranking);
    const more = fillers.filter((candidate) => !chosen.has(candidate)).slice(0, lacking);
    return more.length === 0 ? chosen : firstOfEachKind(graph, kept([...drawn, ...first, ...more, ...wanted]), wayTo);
  };
  const meeting = among.filter((candidate) => isListed(candidate) && meets(candidate));
  const usual = choose([]);
  const isMet = [...usual].filter(meets).length >= Math.min(FIRST_NAMED.meeting, meeting.length);
  const chosen = isMet ? usual : choose(meeting.slice(0, FIRST_NAMED.meeting));
  return { chosen, offered: [...offered], each, builtOn, drawn };
}

/** How many jobs a list lacks for which only what matters most speaks: it is to be no shorter than a few, and to meet that in a part. */
function fillersLacking<C extends Candidate>(chosen: ReadonlySet<C>, { meets, mainFit }: Ranking<C>): number {
  const met = [...chosen].filter(meets).length;
  const isWished = [...chosen].some((candidate) => mainFit(candidate) !== 0);
  const lacking = Math.max(FIRST_NAMED.fewest - chosen.size, isWished ? FIRST_NAMED.met - met : 0);
  return Math.max(0, lacking);
}

/** The first of a list that has the most wanted first, few of one kind of way or of one family. */
export function firstOfEachKind<C extends Candidate>(
  graph: CareerGraph,
  wanted: readonly C[],
  wayTo: (candidate: Candidate) => ExitWay,
): ReadonlySet<C> {
  const chosen = new Set<C>();
  const counts = new Map<string, number>();
  const room = (key: string, most: number) => (counts.get(key) ?? 0) < most;
  for (const candidate of wanted) {
    if (chosen.size >= FIRST_NAMED.most) break;
    if (chosen.has(candidate)) continue;
    const way = wayTo(candidate);
    const family = familyOf(graph)[candidate.role]!;
    if (!room(way, FIRST_NAMED.ofOneWay) || !room(family, FIRST_NAMED.ofOneFamily)) continue;
    chosen.add(candidate);
    for (const key of [way, family]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return chosen;
}

/** Candidates without those that miss the main wish. The first few next rungs stay: a counsellor names them anyway. */
function withFewMissing<C extends Candidate>(
  candidates: readonly C[],
  mainFit: (candidate: C) => number,
  isRung: (candidate: C) => boolean,
): readonly C[] {
  const missing = candidates.filter((candidate) => mainFit(candidate) <= -WISH_MODEL.clear);
  if (missing.length === 0) return candidates;
  const rungs = [...new Set(missing.filter(isRung))].slice(0, FIRST_NAMED.missing);
  return candidates.filter((candidate) => rungs.includes(candidate) || !missing.includes(candidate));
}

/** The broad occupation of each role, "29-114"; the role's own id where none is known, so that it is alone in its family. */
const familyOf = oncePer((graph: CareerGraph): readonly string[] => {
  const { codes } = jobsOf(graph);
  return graph.roles.map(({ id, index }) => {
    const [first] = codes[index]!;
    return first === undefined ? id : first.code.slice(0, 6);
  });
});
