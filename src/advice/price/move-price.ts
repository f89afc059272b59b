import { traitsOf } from '../../domain';
import type { CareerGraph } from '../../graph';
import { isDegreeReplaced } from '../doors/credential-left';
import { EDUCATION_LEVELS } from '../doors/education-levels';
import type { EntryWay } from '../doors/entry';
import { newHolder, type Standing, usualHolder } from '../doors/standing';
import { isNamedAt, jobMovesOf, shareAt } from '../jobs/job-moves';
import { doorShutBy } from '../move-rules/doors';
import type { MoveCase } from '../move-rules/move-case';
import { oddsOf } from '../move-rules/odds';
import type { Odds } from '../move-rules/odds-bands';
import { ENTRY_MODEL } from '../numbers/entry-model';
import { MOVE_MODEL } from '../numbers/move-model';
import { type Backing, relatedYears } from './backing';
import { experienceAsked, quickest, type WayIn, waysIn } from './best-way';
import { expectedYears, freshOf, leastExpectedYears, searchOf, sureOf } from './expected-years';
import { kindOfMove, LaterPrice, type MovePrice, type Outline, outlineOf } from './move-outline';
import { learnedBesideWork, mostBesideOwnWork } from './preparing';

export type { MovePrice } from './move-outline';

/** What a move is, whichever door it goes through. */
interface Facts extends Outline {
  /** Through the doors that are open to the person. */
  readonly ways: readonly WayIn[];
  /** The quickest way of those who hold the job left as most do. */
  readonly usualWay: EntryWay;
  /** Years of related work that people bring who hold the job as most do. */
  readonly usualYears: number;
  /** Years to serve by what our editors say; NaN if they don't name it. */
  readonly served: number;
  /** Share of needs that is new, 0..1. */
  readonly fresh: number;
  /** True if people study or train for the move who hold the job as most do: people who have it already stand as they do then. */
  readonly isStudied: boolean;
}

/** A move of someone with this standing, the first out of the job they hold now or a later one, through the open door that costs them least. */
export function priceOf(
  graph: CareerGraph,
  from: number,
  to: number,
  standing: Standing,
  isFirst: boolean,
  usual?: MovePrice,
): MovePrice {
  return throughBestDoor(outlineOf(graph, from, to, standing, isFirst, usual));
}

/**
 * The same; its doors are looked at only when somebody asks for a figure that depends on them.
 * @param usual - the same move of those who are as most are, if it is known: their way is not looked for again
 */
export function pricedLater(
  graph: CareerGraph,
  from: number,
  to: number,
  standing: Standing,
  isFirst: boolean,
  usual?: MovePrice,
): MovePrice {
  return new LaterPrice(outlineOf(graph, from, to, standing, isFirst, usual), DOORS);
}

/** The move through the door that costs the person least. */
function throughBestDoor(outline: Outline): MovePrice {
  const facts = factsOf(outline);
  let best: Tried | null = null;
  for (const way of facts.ways) {
    const tried = tryDoor(facts, way);
    if (best === null || isBetter(tried, best)) best = tried;
  }
  return priceThrough(facts, best!);
}

/** What the rules of moves look at, of a move through one of the doors of the job. */
export function moveCase(
  graph: CareerGraph,
  { from, to, way: { door } }: MovePrice,
  standing: Standing,
  isFirst: boolean,
): MoveCase {
  const facts = factsOf(outlineOf(graph, from, to, standing, isFirst));
  const { way } = facts.ways.find((each) => each.way.door === door) ?? facts.ways[0]!;
  return caseOf(facts, way, experienceLeft(facts, way));
}

/** The quickest way of those who hold the job left as most do. */
function usualWayOf(outline: Outline): EntryWay {
  if (outline.usual !== undefined) return outline.usual.usualWay;
  const { graph, held, standing, isFirst, backing } = outline;
  const { keptRelevance, isFar, isOfSubject } = backing;
  const usual = usualLike(graph, standing, held.index, isFirst);
  const theirs = { relevance: keptRelevance, keptRelevance, isFar, isOfSubject, past: [], practised: 0 };
  return quickest(waysIn(outline, usual, theirs, usual.experienceYears), keptRelevance);
}

const DOORS = Object.freeze({ priceOf: throughBestDoor, usualWayOf, leastCostOf: leastExpectedYears });

/** What a move is, whichever door it goes through. */
function factsOf(outline: Outline): Facts {
  const { graph, held, wanted, standing, isFirst, backing, place } = outline;
  const [from, left] = [held.index, backing.keptRelevance];
  const moves = jobMovesOf(graph);
  // Our editors' years are those of someone who holds the job as most do: what you have worked besides is taken off.
  const usual = usualLike(graph, standing, from, isFirst);
  const usualYears = usual.experienceYears;
  const ways = waysIn(outline, standing, backing, usualYears);
  const usualWay = outline.usual?.usualWay ?? (usual === standing ? quickest(ways, left) : usualWayOf(outline));
  const editors = place === -1 ? Number.NaN : moves.editorsYears[place]!;
  const asked = usualWay.door.experienceYears;
  // They know how much of it a branch gives.
  const known = backing.isFar ? { ...backing, isFar: false } : backing;
  const besides = relatedYears(known, standing.experienceYears, usualYears, asked) - left * usualYears;
  const served = editors - usualWay.search - usualWay.study - usualWay.trained - besides;
  // Written out: spreading the outline takes longer than all else here.
  return {
    graph,
    held,
    wanted,
    standing,
    isFirst,
    backing,
    listed: outline.listed,
    place,
    rungs: outline.rungs,
    lost: outline.lost,
    ways,
    usualWay,
    usualYears,
    served,
    fresh: freshOf(outline),
    isStudied: usualWay.study + usualWay.trained >= MOVE_MODEL.studied,
  };
}

/** What decides between the doors of a job. */
interface Tried extends WayIn {
  readonly experienceYears: number;
  readonly odds: Odds;
  readonly isShut: boolean;
  readonly cost: number;
}

function isBetter(one: Tried, other: Tried): boolean {
  if (one.isExcluded !== other.isExcluded) return other.isExcluded;
  if (one.isShut !== other.isShut) return other.isShut;
  return one.cost < other.cost;
}

function tryDoor(facts: Facts, { way, isExcluded }: WayIn): Tried {
  const experienceYears = experienceLeft(facts, way);
  const about = caseOf(facts, way, experienceYears);
  const { odds, weighs } = oddsOf(about);
  const { study, besideWork, trained } = way;
  const cost = expectedYears(
    facts,
    facts.fresh,
    { study, besideWork, trained, experienceYears, search: searchOf(way) },
    weighs,
  );
  return { way, isExcluded, experienceYears, odds, isShut: isExcluded || doorShutBy(about) !== null, cost };
}

/** The move through one door. */
function priceThrough(facts: Facts, tried: Tried): MovePrice {
  const { graph, held, wanted, standing, backing, place, rungs, lost, usualWay } = facts;
  const { way, isExcluded, experienceYears, odds, isShut, cost } = tried;
  const [from, to] = [held.index, wanted.index];
  const { relevance, keptRelevance: left } = backing;
  const moves = jobMovesOf(graph);
  return {
    from,
    to,
    way,
    usualWay,
    relevance,
    keptRelevance: left,
    pastYears: pastYears(facts, way),
    pastJob: backing.pastJob,
    kind: kindOfMove(graph, held, wanted, place, relevance),
    isNamed: isNamedAt(moves, place),
    sure: sureOf(facts),
    share: shareAt(moves, place),
    rungs,
    years: way.study + way.trained + experienceYears + searchOf(way),
    studyYears: way.study,
    trainedYears: way.trained,
    experienceYears,
    odds,
    lacksDegree:
      standing.education < BACHELOR_LEVEL && way.door.door !== 'LICENCE' && way.credentials.some(isDegreeReplaced),
    isWithoutDegree:
      standing.education < BACHELOR_LEVEL &&
      way.door.door !== 'LICENCE' &&
      usualHolder(graph, to).education >= BACHELOR_LEVEL &&
      !way.credentials.some(isDegreeEarned),
    isShut,
    isExcluded,
    stepDown: lost > 0 || rungs < 0,
    cost,
    progression: place === -1 ? -1 : moves.progression[place]!,
  };
}

function caseOf(facts: Facts, way: EntryWay, experienceYears: number): MoveCase {
  const { graph, held, wanted, standing, backing, place, fresh, isStudied } = facts;
  const { relevance, keptRelevance, isNamed, rungs } = backing;
  return {
    graph,
    held,
    wanted,
    standing,
    way,
    relevance,
    keptRelevance,
    isNamed,
    rungs,
    experienceYears,
    fresh,
    sure: sureOf(facts),
    share: shareAt(jobMovesOf(graph), place),
    isStudied,
    isLate:
      !standing.isRecent && way.credentials.some(({ credential, held: has }) => credential.fresh === true && !has),
  };
}

/** Years of the work that a door asks for which earlier jobs count for, on top of the job left. */
function pastYears({ backing, standing: { experienceYears }, usualYears }: Facts, { door }: EntryWay): number {
  const { keptRelevance, isFar, past } = backing;
  if (past.length === 0) return 0;
  const years = (jobs: Backing['past']) =>
    relatedYears({ keptRelevance, isFar, past: jobs }, experienceYears, usualYears, door.experienceYears);
  return years(past) - years([]);
}

const BACHELOR_LEVEL = EDUCATION_LEVELS.indexOf('BACHELOR');

/** Years of related work to serve; no more than a list of exits, which knows whose work counts, leaves after what usual holders study. */
function experienceLeft(facts: Facts, way: EntryWay): number {
  const { listed, usualWay } = facts;
  if (listed === null) return experienceWanted(facts, way);
  const study = Math.max(way.study, usualWay.study) + Math.max(way.trained, usualWay.trained);
  return Math.min(experienceWanted(facts, way), Math.max(0, listed - study - searchOf(way)));
}

/** What our editors say of the move, if they name it, else what the door asks. People who came into a job on the way stay for a while. */
function experienceWanted(facts: Facts, way: EntryWay): number {
  const { standing, backing, isFirst, served } = facts;
  const { keptRelevance } = backing;
  const stay = isFirst ? way.proving : Math.max(way.proving, Math.min(MOVE_MODEL.stayYears, way.door.experienceYears));
  const most = mostBesideOwnWork(facts, way);
  if (!Number.isNaN(served))
    return Math.max(stay, Math.min(most, missingOf(facts, way)), isOpenBelow(facts, way) ? 0 : served);
  const prepared = learnedBesideWork(facts, standing.asker?.pace ?? 1);
  const asked = Math.max(experienceAsked(way, keptRelevance), prepared - way.study);
  return Math.max(stay, Math.min(most, asked));
}

/**
 * Years of related work that the door asks for and people who make the move lack, whatever our editors say of it. In work of the same line
 * each year counts in full; other work brings its share of what is asked. Where many surely make the move, a part of the years is enough.
 */
function missingOf(facts: Facts, way: EntryWay): number {
  const { graph, standing, backing, place } = facts;
  const { keptRelevance, rungs } = backing;
  const asked = way.door.experienceYears;
  const isUsual = shareAt(jobMovesOf(graph), place) === 'COMMON' && sureOf(facts) >= MOVE_MODEL.commonConfidence;
  const enough = asked * (isUsual ? MOVE_MODEL.enough : 1);
  if (keptRelevance < ENTRY_MODEL.provenWork) return enough - keptRelevance * asked - pastYears(facts, way);
  return rungs < 0 ? 0 : enough - standing.experienceYears - pastYears(facts, way);
}

/** True for a job that is open to all and no promotion: nobody waits for it where they are. */
function isOpenBelow({ backing: { rungs } }: Facts, { door }: EntryWay): boolean {
  return rungs <= 0 && door.experienceYears <= ENTRY_MODEL.openYears;
}

/** True for a degree of a bachelor's level or more that is held or taken, not replaced by other study or work. */
function isDegreeEarned(left: EntryWay['credentials'][number]): boolean {
  return traitsOf(left.credential).level >= BACHELOR_LEVEL && left.by === null;
}

/** What most people have who make the move; the standing itself if it is theirs. */
function usualLike(graph: CareerGraph, standing: Standing, from: number, isFirst: boolean): Standing {
  const usual = usualHolder(graph, from);
  if (isFirst) return usual;
  // Somebody who lacks the schooling that most have in the job makes up for it besides.
  if (usual.education > standing.education) return newHolder(graph, from, usual.education);
  return standing.asker === undefined && standing.subjectLevel === undefined
    ? standing
    : newHolder(graph, from, standing.educationBefore ?? standing.education);
}
