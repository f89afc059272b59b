import type { CareerGraph } from '../../graph';
import {
  firstMove,
  isNamedAt,
  jobMovesOf,
  kinship,
  laterMove,
  MOVE_MODEL,
  type MovePrice,
  placeOfMove,
  rungOf,
  type Standing,
  usualHolder,
} from '../../network';
import type { StepDownLimit } from '../question/route-search';
import { type Beginning, type Chain, costOfChain, extended } from './beginning';
import { isDown, isHigh, isSameLine, isTop, sharesGroup } from './lines-of-work';
import { type Asked, askerIn } from './step-facts';

/** The constants of the rules. */
export const ADVICE_RULES = Object.freeze({
  /** A job on the way brings something if it raises experience in kind by this much… */
  moreKind: 0.15,
  /** …or saves this many years of experience or study that the next job asks for. Estimates. */
  fewerYears: 0.5,
  /** Where a door asks for no experience, a job on the way is worth it only as a first look: by so much more. Estimate. */
  firstLook: 0.4,
  firstLookKind: 0.7,
  /** Doors that ask for no more work and study than this, in years, are open: no job on the way is needed. Estimates. */
  openYears: 0.5,
  openStudy: 0.25,
  /** Least experience in kind of two named moves that may follow each other though they save no time. Estimate. */
  trodden: 0.6,
  /** Most jobs on the way that are on no higher rung than the one before. */
  level: 2,
  /** Study before a job on the way, in years, that the goal must ask for too. */
  studyOnTheWay: 0.5,
  /** A job on the way that takes this share of the study that the goal takes is no way to it. */
  wholeStudy: 0.8,
  /** Most changes of field. */
  changesOfField: 2,
  /** Least experience in kind for the goal of a job on the way, and how much less than the job before it may have. */
  nearGoal: 0.3,
  lessNear: 0.1,
  /** Most pay given up on the way, as a share of the lower pay of both ends; more where the goal takes a year of training. Estimates. */
  payLost: { plain: 0.45, trained: 0.6 },
  /** Experience in kind from which a lower rung is one that you have outgrown. Estimate. */
  outgrown: 0.6,
  /** A goal that you reach in so many years needs no step down. Estimate. */
  soon: 2,
  /** A goal that you reach in so many years needs no job on the way. Estimate. */
  anyhow: 0.3,
  /** Experience in kind for the goal of a job in which you start again. */
  startAgainKind: 0.35,
  /**
   * A softer landing is a job from which people are known to go on to the goal. Most rungs between it and the goal; most rungs lost,
   * by how near you are to the goal already; least pay, as a share of the lower pay of both ends. Estimates.
   */
  landing: { rungs: 1, lost: { near: 0, known: 1, strange: 2 }, near: 0.75, soon: 1.5, pay: 0.6 },
  /** A chain dearer than so many times the direct door, and so many expected years on top, is dropped. */
  dearer: { times: 2.2, years: 2 },
  /** The same, of the best chain. Estimates. */
  dearerThanBest: { times: 1.4, years: 1.5 },
});

/** What the rules need to know of a question. */
export interface AdviceQuestion {
  readonly graph: CareerGraph;
  readonly start: number;
  readonly goal: number;
  readonly direct: MovePrice;
  /** What the asker has at the start. */
  readonly standing: Standing;
  readonly stepDown: StepDownLimit;
  /** Experience in kind for the goal, by job. */
  readonly near: Map<number, number>;
  /** Moves from the start, by job. */
  readonly first: Map<number, MovePrice>;
}

/** The question of advice from one job to another; without `asked`, of someone who holds the first as most do. */
export function adviceQuestion(
  graph: CareerGraph,
  start: number,
  goal: number,
  asked?: Asked & { readonly stepDown: StepDownLimit },
): AdviceQuestion {
  const standing = asked === undefined ? usualHolder(graph, start) : askerIn(graph, asked, start);
  const direct = firstMove(graph, standing, start, goal);
  const stepDown = asked?.stepDown ?? 'ONE';
  return { graph, start, goal, direct, standing, stepDown, near: new Map(), first: new Map([[goal, direct]]) };
}

/** True if a chain of this cost, in expected years, is worth naming beside the direct door. */
export function isWorth(direct: MovePrice, cost: number): boolean {
  const { times, years } = ADVICE_RULES.dearer;
  return direct.isClosed || cost <= times * direct.cost + years;
}

/** True if another chain of this cost, in expected years, is worth naming beside the best one, if that goes by way of other jobs. */
export function isWorthBeside(best: Chain, cost: number): boolean {
  const { times, years } = ADVICE_RULES.dearerThanBest;
  return best.length === 1 || cost <= times * costOfChain(best) + years;
}

type Rule = (question: AdviceQuestion, before: Beginning | null, move: MovePrice) => boolean;

/** The rules by name, cheapest first. */
const RULES: Readonly<Record<string, Rule>> = {
  staysInOneOrTwoFields,
  stepsDownOnceAndFirst,
  comesNearer,
  studiesForTheGoal,
  everyJobBrings,
};

/** The first rule that a move breaks behind this beginning; null if it keeps all. */
export function ruleBroken(question: AdviceQuestion, before: Beginning | null, move: MovePrice): string | null {
  if (before === null && move.to === question.goal) return null;
  for (const name in RULES) if (!RULES[name]!(question, before, move)) return name;
  return null;
}

/** The first rule that a whole chain breaks; null if a counsellor could name it beside the direct door. */
export function brokenRule(question: AdviceQuestion, chain: Chain): string | null {
  let before: Beginning | null = null;
  for (const move of chain) {
    const broken = ruleBroken(question, before, move);
    if (broken !== null) return broken;
    before = extended(before, move);
  }
  return chain.length === 1 || isWorth(question.direct, costOfChain(chain)) ? null : 'isWorth';
}

/** At most two changes of field, and two jobs on the way that climb no rung. */
function staysInOneOrTwoFields({ goal }: AdviceQuestion, before: Beginning | null, move: MovePrice): boolean {
  const { changes, level } = extended(before, move);
  if (changes > ADVICE_RULES.changesOfField) return false;
  return move.to === goal || level <= ADVICE_RULES.level;
}

/**
 * A step down on the way is the first move, into the goal's own line of work, and loses no more than a person can bear:
 * starting again as a junior is advice, a staircase is not. A step into the goal is the asker's wish. Askers can rule out every step
 * down, or allow any.
 */
function stepsDownOnceAndFirst(question: AdviceQuestion, before: Beginning | null, move: MovePrice): boolean {
  const { graph, start, goal, stepDown } = question;
  if (move.to === goal) return true;
  if (stepDown === 'NONE' && isDown(graph, start, move)) return false;
  if (before === null) {
    if (isSofterLanding(question, move.to)) return true;
    const isNew = move.kind < MOVE_MODEL.newField;
    if (isNew && !isSameLine(graph, move.to, goal)) return false;
    const isNear = isTop(graph, goal) || nearness(question, move.to) >= ADVICE_RULES.startAgainKind;
    if (isNew && !isNear) return false;
    if (stepDown === 'ANY' || !isDown(graph, start, move)) return true;
    // Nobody goes back to what they have outgrown, nor from a high rung to the lowest, unless the goal is near that.
    if (move.kind >= ADVICE_RULES.outgrown && move.rungs < 0) return false;
    if (!move.isNamed && move.rungs <= -2 && isHigh(graph, goal) && !question.direct.isClosed) return false;
    return isNear && !isOpenTo(question) && !losesTooMuch(question, move.to);
  }
  if (stepDown === 'ANY') return true;
  if (move.stepDown) return false;
  let first = before;
  while (first.before !== null) first = first.before;
  return isDown(graph, start, first.move) || !isDown(graph, start, move);
}

/**
 * True if a job is a softer landing: where the goal's own door is open but not sure, people also go in one rung below or beside it, in
 * work that is known to lead there.
 */
function isSofterLanding(question: AdviceQuestion, job: number): boolean {
  const { graph, start, goal, direct } = question;
  if (direct.isClosed || isOpenAnyhow(question) || nearness(question, job) < direct.kind) return false;
  const moves = jobMovesOf(graph);
  const place = placeOfMove(moves, job, goal);
  if (!isNamedAt(moves, place) || moves.kind[place]! < ADVICE_RULES.trodden) return false;
  const { rungs, lost, near, pay } = ADVICE_RULES.landing;
  if (rungOf(graph, goal) - rungOf(graph, job) > rungs) return false;
  const isNear = direct.kind >= near && direct.years < ADVICE_RULES.landing.soon;
  const most = isNear ? lost.near : direct.kind >= MOVE_MODEL.newField ? lost.known : lost.strange;
  if (rungOf(graph, start) - rungOf(graph, job) > most) return false;
  const pays = [start, goal].map((role) => graph.roles[role]!.typicalPayUsd ?? Number.POSITIVE_INFINITY);
  return (graph.roles[job]!.typicalPayUsd ?? Number.POSITIVE_INFINITY) >= pay * Math.min(...pays);
}

/** True if the goal's own door is open within months: then nobody takes another job for it. */
function isOpenAnyhow({ direct }: AdviceQuestion): boolean {
  return !direct.isClosed && direct.years < ADVICE_RULES.anyhow;
}

/** True if the goal's own door is open to you soon: then nobody has to step down for it. */
function isOpenTo({ direct }: AdviceQuestion): boolean {
  return (
    !direct.isClosed && direct.years < ADVICE_RULES.soon && (direct.odds === 'COMMON' || direct.odds === 'POSSIBLE')
  );
}

/** True if a job on the way pays far less than both ends. */
function losesTooMuch({ graph: { roles }, start, goal, direct }: AdviceQuestion, job: number): boolean {
  const pays = [start, goal].map((role) => roles[role]!.typicalPayUsd);
  const pay = roles[job]!.typicalPayUsd;
  if (pay === null || pays.includes(null)) return false;
  const { plain, trained } = ADVICE_RULES.payLost;
  const most = direct.studyYears + direct.trainedYears >= 1 ? trained : plain;
  return pay < (1 - most) * Math.min(...(pays as number[]));
}

/**
 * Each job on the way is about as near to the goal as the one before, or is the next rung of the line that you are in: nobody
 * wanders through other lines of work.
 */
function comesNearer(question: AdviceQuestion, before: Beginning | null, move: MovePrice): boolean {
  if (move.to === question.goal) return true;
  if (move.isNamed && move.rungs > 0 && move.kind >= ADVICE_RULES.trodden) return true;
  const near = nearness(question, move.to);
  const was = nearness(question, before?.move.to ?? question.start);
  return near >= ADVICE_RULES.nearGoal && near >= was - ADVICE_RULES.lessNear;
}

/** Experience in kind of a job for the goal. */
function nearness({ graph, goal, near }: AdviceQuestion, job: number): number {
  let known = near.get(job);
  if (known === undefined) {
    known = kinship(graph, job, goal);
    near.set(job, known);
  }
  return known;
}

/** Kinds that are the same thing wherever they are asked for. */
const SHARED_KINDS: ReadonlySet<string> = new Set(['BACHELOR', 'PORTFOLIO']);

/**
 * Nobody takes a degree or a licence for a job on the way that the goal does not ask for; one licensed profession is no
 * stepping stone to another. A job from which our editors or the door name the next move is exempt.
 */
function studiesForTheGoal({ direct }: AdviceQuestion, before: Beginning | null, move: MovePrice): boolean {
  if (before === null) return true;
  const { way } = before.move;
  if (move.isNamed) return true;
  const asked = direct.way.credentials.map(({ credential }) => credential);
  const isAsked = ({ name, kind }: (typeof asked)[number]) =>
    asked.some((other) => other.name === name || (SHARED_KINDS.has(kind) && other.kind === kind));
  const extra = way.credentials.filter(({ credential, yearsLeft }) => yearsLeft > 0 && !isAsked(credential));
  if (way.door.door === 'LICENCE' && extra.some(({ credential }) => credential.kind === 'LICENCE')) return false;
  const yearsOf = (some: typeof way.credentials) => some.reduce((sum, { yearsLeft }) => sum + yearsLeft, 0);
  const whole = direct.studyYears + direct.trainedYears;
  const asksForNoWork = direct.way.door.experienceYears === 0;
  if (asksForNoWork && whole >= 0.5 && yearsOf(way.credentials) >= ADVICE_RULES.wholeStudy * whole) return false;
  return yearsOf(extra) < ADVICE_RULES.studyOnTheWay;
}

/** Each job on the way gives the next one what the job before does not, or lies on a trodden path. */
export function everyJobBrings(question: AdviceQuestion, before: Beginning | null, move: MovePrice): boolean {
  if (before === null) return true;
  const { graph, start, first, standing } = question;
  if (before.before === null && move.to === question.goal && isSofterLanding(question, move.from)) return true;
  let without: MovePrice | undefined;
  if (before.before === null) {
    without = first.get(move.to);
    if (without === undefined) {
      without = firstMove(graph, standing, start, move.to);
      first.set(move.to, without);
    }
  } else without = laterMove(graph, standing, before.move.from, move.to);
  const isDetour = move.to === question.goal && isOpenAnyhow(question);
  return brings(graph, without, move) || (!isDetour && isTrodden(before.move, move));
}

/** True if our editors or a door name both moves: people do go this way, whether or not it saves time. */
function isTrodden(before: MovePrice, next: MovePrice): boolean {
  return before.isNamed && next.isNamed && Math.min(before.kind, next.kind) >= ADVICE_RULES.trodden;
}

/** True if a move is easier from the job on the way than without it. */
function brings(graph: CareerGraph, without: MovePrice, from: MovePrice): boolean {
  const { moreKind, fewerYears, firstLook, firstLookKind } = ADVICE_RULES;
  const asked = (move: MovePrice) => move.experienceYears + move.studyYears + move.trainedYears;
  const more = from.kind - without.kind;
  const isOpen = from.way.door.experienceYears <= ADVICE_RULES.openYears;
  if (isOpen && without.studyYears + without.trainedYears < ADVICE_RULES.openStudy) return false;
  if (more >= firstLook && from.kind >= firstLookKind && (from.isNamed || sharesGroup(graph, from.from, from.to)))
    return true;
  if (isOpen && from.way.door.door !== 'PORTFOLIO') return false;
  return (from.isNamed && more >= moreKind) || asked(from) <= asked(without) - fewerYears;
}
