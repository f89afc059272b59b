import { traitsOf } from '../../domain';
import type { CareerGraph } from '../../graph';
import { isDegreeReplaced, isShownFromWork } from '../doors/credential-left';
import { EDUCATION_LEVELS } from '../doors/education-levels';
import type { EntryWay } from '../doors/entry';
import { newHolder, type Standing, usualHolder } from '../doors/standing';
import { isNamedAt, jobMovesOf } from '../jobs/job-moves';
import { newNeeds } from '../jobs/kinship';
import { rungOf } from '../jobs/rungs';
import { isTechnical, isTechnicalWork } from '../jobs/technical';
import { ENTRY_MODEL } from '../numbers/entry-model';
import { MOVE_MODEL } from '../numbers/move-model';
import { type Backing, relatedYears } from './asker';
import { cannotServe, experienceAsked, isShut, quickest, type WayIn, waysIn } from './best-way';
import { kindOfMove, LaterPrice, type MovePrice, type Outline, outlineOf } from './move-outline';
import { isOfFew, oddsOf } from './odds';

export type { MovePrice } from './move-outline';

/** What a move is, whichever door it goes through. */
interface Facts extends Outline {
  /** Way of those who hold the job as most do, and the years of related work that they bring. */
  readonly usualWay: EntryWay;
  readonly usualYears: number;
  /** Years to serve by what our editors say; NaN if they don't name it. */
  readonly served: number;
  /** Share of needs that is new, 0..1. */
  readonly fresh: number;
}

/**
 * A move of someone with this standing: the first, out of the job they hold now, or a later one. It goes through the door that costs them
 * least of those that are open to them.
 */
export function priceOf(graph: CareerGraph, from: number, to: number, standing: Standing, isFirst: boolean): MovePrice {
  return throughBestDoor(outlineOf(graph, from, to, standing, isFirst));
}

/** The same; its doors are looked at only when somebody asks for a figure that depends on them. */
export function pricedLater(
  graph: CareerGraph,
  from: number,
  to: number,
  standing: Standing,
  isFirst: boolean,
): MovePrice {
  return new LaterPrice(outlineOf(graph, from, to, standing, isFirst), throughBestDoor);
}

/** The move through the door that costs the person least. */
function throughBestDoor(outline: Outline): MovePrice {
  const { graph, held, wanted, standing, isFirst, backing, place } = outline;
  const [from, to, left] = [held.index, wanted.index, backing.keptKind];
  const moves = jobMovesOf(graph);
  // Our editors' years are those of someone who holds the job as most do: what you have worked besides is taken off.
  const usual = usualLike(graph, standing, from, isFirst);
  const usualYears = usual.experienceYears;
  const ways = waysIn(graph, held, wanted, standing, backing, isFirst, usualYears);
  const theirs = { kind: left, keptKind: left, past: [], practised: 0 };
  const usualWay = quickest(
    usual === standing ? ways : waysIn(graph, held, wanted, usual, theirs, isFirst, usualYears),
    left,
  );
  const editors = place === -1 ? Number.NaN : moves.editorsYears[place]!;
  const asked = usualWay.door.experienceYears;
  const besides = relatedYears(backing, standing.experienceYears, usualYears, asked) - left * usualYears;
  const served = editors - usualWay.search - usualWay.study - usualWay.trained - besides;
  // Written out: spreading the outline takes longer than all else here.
  const facts: Facts = {
    graph,
    held,
    wanted,
    standing,
    isFirst,
    backing,
    place,
    rungs: outline.rungs,
    lost: outline.lost,
    usualWay,
    usualYears,
    served,
    fresh: newNeeds(graph, from, to) * (1 - backing.practised),
  };
  let best: MovePrice | null = null;
  for (const way of ways) {
    const price = priceThrough(facts, way);
    if (best === null || isBetter(price, best)) best = price;
  }
  return best!;
}

function isBetter(one: MovePrice, other: MovePrice): boolean {
  if (one.isExcluded !== other.isExcluded) return other.isExcluded;
  if (one.isClosed !== other.isClosed) return other.isClosed;
  return one.cost < other.cost;
}

/** The move through one door. */
function priceThrough(facts: Facts, { way, isExcluded }: WayIn): MovePrice {
  const { graph, held, wanted, standing, isFirst, backing, place, rungs, usualWay, served, fresh, lost } = facts;
  const [from, to] = [held.index, wanted.index];
  const { kind, keptKind: left } = backing;
  const moves = jobMovesOf(graph);
  const isAboveFirst = rungOf(graph, to) > 0;
  const prepared = isAboveFirst ? (standing.asker?.pace ?? 1) * preparation(fresh, left) : 0;
  const experience = experienceLeft(way, left, served, isFirst, prepared);
  const search = Math.max(way.search, MOVE_MODEL.leastYears);
  // Who has what others study for stands as they do then; so does who has to make up for what others have.
  const isStudied = usualWay.study + usualWay.trained >= MOVE_MODEL.studied;
  const sure = place === -1 ? 0 : moves.confidence[place]!;
  const isLate =
    !standing.isRecent && way.credentials.some(({ credential, held: has }) => credential.fresh === true && !has);
  const odds = oddsOf(kind, way, wanted, { isNamed: backing.isNamed, isStudied, isLate, sure });
  const { weight, move, strange, payLost: perPay } = MOVE_MODEL;
  return {
    from,
    to,
    way,
    kind,
    keptKind: left,
    pastYears: pastYears(facts, way),
    pastJob: backing.pastJob,
    kindOfMove: kindOfMove(graph, place, rungs, kind),
    isNamed: isNamedAt(moves, place),
    sure,
    rungs,
    years: way.study + way.trained + experience + search,
    studyYears: way.study,
    trainedYears: way.trained,
    experienceYears: experience,
    odds,
    lacksDegree:
      standing.education < BACHELOR_LEVEL && way.door.door !== 'LICENCE' && way.credentials.some(isDegreeReplaced),
    isWithoutDegree:
      standing.education < BACHELOR_LEVEL &&
      way.door.door !== 'LICENCE' &&
      usualHolder(graph, to).education >= BACHELOR_LEVEL &&
      !way.credentials.some(isDegreeEarned),
    isClosed: isExcluded || isClosedTo(facts, way, experience),
    isExcluded,
    stepDown: lost > 0 || rungs < 0,
    cost:
      weight.study * (way.study - way.besideWork) +
      weight.besideWork * way.besideWork +
      weight.trained * way.trained +
      (kind < MOVE_MODEL.newField || isOfFew(sure) ? weight.study : weight.experience) * experience +
      weight.search * search +
      move +
      strange * (1 - kind) +
      perPay * lost +
      MOVE_MODEL.rungLost * Math.max(0, -rungs) +
      MOVE_MODEL.unusual * (1 - sure) +
      MOVE_MODEL.newNeeds * fresh +
      MOVE_MODEL.odds[odds],
    progression: place === -1 ? -1 : moves.progression[place]!,
  };
}

/** Years of the work that a door asks for which earlier jobs count for, on top of the job left. */
function pastYears({ backing, standing: { experienceYears }, usualYears }: Facts, { door }: EntryWay): number {
  const { keptKind, past } = backing;
  if (past.length === 0) return 0;
  const years = (jobs: Backing['past']) =>
    relatedYears({ keptKind, past: jobs }, experienceYears, usualYears, door.experienceYears);
  return years(past) - years([]);
}

/** True if a door is shut to someone who comes straight from the job left. @param experience - years left to serve */
function isClosedTo(
  { graph, held, wanted, standing, backing, fresh }: Facts,
  way: EntryWay,
  experience: number,
): boolean {
  const { kind, keptKind, isNamed, rungs } = backing;
  if (isShut(way, kind, keptKind)) return true;
  if (isNamed) return false;
  // Whoever has studied more than most who do the work has shown such work in near fields.
  const isScholar = standing.education > usualHolder(graph, wanted.index).education;
  if (kind < (isScholar ? ENTRY_MODEL.provenWork : ENTRY_MODEL.ownWork) && hasToShowWork(way)) return true;
  const { strangers, insider, knownLine, mostServed } = MOVE_MODEL;
  const asked = way.door.experienceYears;
  const isStranger =
    fresh > strangers.fresh &&
    kind < strangers.kind &&
    rungOf(graph, wanted.index) > 0 &&
    isTechnical(graph, wanted.index) &&
    !isTechnicalWork(graph, held.index);
  return (
    (isStranger && asked >= strangers.years) ||
    rungs > mostRungsBy(way) ||
    experience > mostServed ||
    (kind < knownLine && cannotServe(way)) ||
    (asked > insider.years && !isInsider(kind, held.discipline === wanted.discipline ? rungs : 0))
  );
}

/** True if a door asks for work to show that this person has not done and cannot do on their own. */
function hasToShowWork({ credentials }: EntryWay): boolean {
  return credentials.some(({ credential, held }) => !held && isShownFromWork(credential));
}

/** Rungs that a move can climb that nobody names: any, where years of study, done or to do, open a door that asks for no work. */
function mostRungsBy({ door }: EntryWay): number {
  const study = door.studyYears;
  const isStudied = door.experienceYears === 0 && study >= MOVE_MODEL.opensYears;
  return isStudied ? Number.POSITIVE_INFINITY : MOVE_MODEL.mostRungs;
}

const BACHELOR_LEVEL = EDUCATION_LEVELS.indexOf('BACHELOR');

/**
 * Years of related work still to serve: what our editors say of the move, if they name it, else what the door asks. Who came into a
 * job on the way stays for a while.
 * @param said - what is left of the editors' years; NaN if they don't name the move
 */
function experienceLeft(way: EntryWay, kind: number, said: number, isFirst: boolean, prepared: number): number {
  const stay = isFirst ? 0 : Math.min(MOVE_MODEL.stayYears, way.door.experienceYears);
  if (Number.isNaN(said)) return Math.max(stay, experienceAsked(way, kind), prepared - way.study);
  return Math.max(stay, said);
}

/** Years of learning beside the work held, in near work of which this share of needs is new. */
function preparation(fresh: number, kind: number): number {
  const { least, years } = MOVE_MODEL.preparation;
  return kind < MOVE_MODEL.newField ? 0 : years * Math.max(0, fresh - least);
}

/** True for a degree of a bachelor's level or more that is held or taken, not replaced by other study or work. */
function isDegreeEarned(left: EntryWay['credentials'][number]): boolean {
  return traitsOf(left.credential).level >= BACHELOR_LEVEL && left.by === null;
}

/** What most people have who make the move; the standing itself if it is theirs. */
function usualLike(graph: CareerGraph, standing: Standing, from: number, isFirst: boolean): Standing {
  const usual = usualHolder(graph, from);
  if (isFirst) return usual;
  // Whoever lacks the schooling that most have in the job makes up for it besides.
  if (usual.education > standing.education) return newHolder(graph, from, usual.education);
  return standing.asker === undefined ? standing : newHolder(graph, from, standing.education);
}

/** True if someone knows the work well enough for a job that hires only people who do. */
function isInsider(kind: number, rungs: number): boolean {
  return kind >= (rungs < 0 ? MOVE_MODEL.insider.below : MOVE_MODEL.insider.kind);
}
