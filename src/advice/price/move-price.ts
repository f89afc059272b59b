/** What a move from one job into another costs someone: years, and all that weighs on the choice as expected years. */
import { type MoveKind, STEP_MODEL } from '../../domain';
import type { CareerGraph, RoleNode } from '../../graph';
import { type EntryWay, isDegreeReplaced, isShownFromWork } from '../doors/entry';
import { EDUCATION_LEVELS, LEVEL_OF_KIND, newHolder, type Standing, usualHolder } from '../doors/standing';
import { isNamedAt, jobMovesOf, placeOfMove } from '../jobs/job-moves';
import { kinship, newNeeds } from '../jobs/kinship';
import { payOf } from '../jobs/pay';
import { rungOf, rungsUp } from '../jobs/rungs';
import { isTechnical, isTechnicalWork } from '../jobs/technical';
import { ENTRY_MODEL } from '../numbers/entry-model';
import { MOVE_MODEL } from '../numbers/move-model';
import { type Backing, backingOf, relatedYears } from './asker';
import { cannotServe, experienceAsked, isShut, quickest, type WayIn, waysIn } from './best-way';
import { isOfFew, type Odds, oddsOf } from './odds';

/** One move, priced. */
export interface MovePrice {
  readonly from: number;
  readonly to: number;
  readonly way: EntryWay;
  /** Experience in kind, 0..1: with earlier work, and of the job left alone. */
  readonly kind: number;
  readonly keptKind: number;
  /** Years of related work from earlier jobs, and the job that counts most; -1 if none does. */
  readonly pastYears: number;
  readonly pastJob: number;
  readonly kindOfMove: MoveKind;
  /** True if our editors or the door name the move. */
  readonly isNamed: boolean;
  /** Confidence of the progression behind it, 0..1; 0 if there is none. */
  readonly sure: number;
  /** Rungs that it climbs; 0 if one is unknown. */
  readonly rungs: number;
  readonly years: number;
  /** Of them: study without pay, and paid training. */
  readonly studyYears: number;
  readonly trainedYears: number;
  readonly experienceYears: number;
  readonly odds: Odds;
  /** True if most who hold the job have a bachelor's degree and this person gets in by other study or work to show. */
  readonly lacksDegree: boolean;
  /** True if most who hold the job have a bachelor's degree and this person has and earns none, though no licence opens the job. */
  readonly isWithoutDegree: boolean;
  /** True if the door is shut to someone who comes straight from this job: it asks for rungs or work in between, or is excluded. */
  readonly isClosed: boolean;
  /** True if all doors ask for study that the asker does not accept. */
  readonly isExcluded: boolean;
  /** True if it leads to clearly lower pay or a lower rung. */
  readonly stepDown: boolean;
  /** Expected years: what RECOMMENDED ranks by. */
  readonly cost: number;
  /** Progression behind it; -1 if only the door leads there. */
  readonly progression: number;
}

/** What a move is, whichever door it goes through. */
interface Facts {
  readonly graph: CareerGraph;
  readonly held: RoleNode;
  readonly wanted: RoleNode;
  readonly standing: Standing;
  readonly isFirst: boolean;
  readonly backing: Backing;
  /** Place of the move in the table of moves; -1 if nobody names it. */
  readonly place: number;
  /** Rungs that it climbs from the job left; 0 if one is unknown. */
  readonly rungs: number;
  /** Way of those who hold the job as most do, and the years of related work that they bring. */
  readonly usualWay: EntryWay;
  readonly usualYears: number;
  /** Years to serve by what our editors say; NaN if they don't name it. */
  readonly served: number;
  /** Share of needs that is new, 0..1. */
  readonly fresh: number;
  /** Share of pay that is lost. */
  readonly lost: number;
}

/**
 * A move of someone with this standing: the first, out of the job they hold now, or a later one. It goes through the door that costs them
 * least of those that are open to them.
 */
export function priceOf(graph: CareerGraph, from: number, to: number, standing: Standing, isFirst: boolean): MovePrice {
  const [held, wanted] = [graph.roles[from]!, graph.roles[to]!];
  const moves = jobMovesOf(graph);
  const place = placeOfMove(moves, from, to);
  const left = kinship(graph, from, to);
  const rungs = rungsUp(graph, from, to) || 0;
  const backing = backingOf(graph, standing, to, { kind: left, isNamed: isNamedAt(moves, place), rungs });
  // Our editors' years are those of someone who holds the job as most do: what you have worked besides is taken off.
  const usual = usualLike(graph, standing, from, isFirst);
  const usualYears = usual.experienceYears;
  const ways = waysIn(graph, held, wanted, standing, backing, isFirst, usualYears);
  const theirs = { kind: left, keptKind: left, past: [] };
  const usualWay = quickest(
    usual === standing ? ways : waysIn(graph, held, wanted, usual, theirs, isFirst, usualYears),
    left,
  );
  const editors = place === -1 ? Number.NaN : moves.editorsYears[place]!;
  const asked = usualWay.door.experienceYears;
  const besides = relatedYears(backing, standing.experienceYears, usualYears, asked) - left * usualYears;
  const served = editors - usualWay.search - usualWay.study - usualWay.trained - besides;
  const fresh = newNeeds(graph, from, to);
  const lost = payLost(graph, from, to);
  const facts = {
    graph,
    held,
    wanted,
    standing,
    isFirst,
    backing,
    place,
    rungs,
    usualWay,
    usualYears,
    served,
    fresh,
    lost,
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
  const experience = experienceLeft(way, left, served, isFirst, isAboveFirst ? preparation(fresh, left) : 0);
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
  return (LEVEL_OF_KIND[left.credential.kind] ?? 0) >= BACHELOR_LEVEL && left.by === null;
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

/** Share of the pay held that is lost; 0 if the step model doesn't call it a step down, or a pay is unknown. */
function payLost(graph: CareerGraph, from: number, to: number): number {
  const [now, then] = [payOf(graph, from), payOf(graph, to)];
  if (now === null || then === null || then >= STEP_MODEL.stepDownPayShare * now) return 0;
  return 1 - then / now;
}

function kindOfMove(graph: CareerGraph, place: number, rungs: number, kind: number): MoveKind {
  const progression = place === -1 ? -1 : jobMovesOf(graph).progression[place]!;
  if (progression !== -1) return graph.progressions.moveKind(progression);
  if (kind < MOVE_MODEL.newField) return 'PIVOT';
  return rungs > 0 ? 'PROMOTION' : 'LATERAL';
}
