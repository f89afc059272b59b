/** Which chains of moves are advice. Each rule is one function; a chain must keep all of them. */
import { STEP_MODEL } from '../../domain';
import type { CareerGraph } from '../../graph';
import {
  firstMove,
  jobMovesOf,
  kinship,
  laterMove,
  MOVE_MODEL,
  type MovePrice,
  placeOfMove,
  standingIn,
} from '../../network';

/** The constants of the rules. */
export const ADVICE_RULES = Object.freeze({
  /** A job on the way brings something if it raises experience in kind by this much… */
  moreKind: 0.15,
  /** …or saves this many years of experience or study that the next job asks for. Estimates. */
  fewerYears: 0.5,
  /** Where a door asks for no experience, a job on the way is worth it only as a first look: by so much more. Estimate. */
  firstLook: 0.4,
  firstLookKind: 0.6,
  /** Least experience in kind of two named moves that may follow each other though they save no time. Estimate. */
  trodden: 0.6,
  /** Most jobs on the way that are on no higher rung than the one before. */
  level: 2,
  /** Study before a job on the way, in years, that the goal must ask for too. */
  studyOnTheWay: 0.5,
  /** Most changes of field, and most steps down on the way. */
  changesOfField: 2,
  stepsDown: 1,
  /** Least experience in kind for the goal of a job on the way, and how much less than the job before it may have. */
  nearGoal: 0.3,
  lessNear: 0.1,
  /** Most pay given up on the way, as a share of what the start pays. Estimate. */
  payLost: 0.6,
  /** Experience in kind for the goal that a step down must bring: starting again is advice only in the goal's own line. */
  startAgainKind: 0.4,
  /** A chain dearer than so many times the direct door, and so many expected years on top, is dropped. */
  dearer: { times: 2.2, years: 2 },
});

/** A chain of moves from the start to the goal. */
export type Chain = readonly MovePrice[];

/** The rules by name, cheapest first. */
const RULES: Readonly<Record<string, (graph: CareerGraph, chain: Chain, direct: MovePrice) => boolean>> = {
  isWorth: (_, chain, direct) => isWorth(direct, costOfChain(chain)),
  hasFewBreaks,
  comesNearer,
  studiesForTheGoal,
  everyJobBrings,
};

/** The first rule that a chain breaks; null if a counsellor could name it beside the direct door. */
export function brokenRule(graph: CareerGraph, chain: Chain, direct: MovePrice): string | null {
  if (chain.length === 1) return null;
  return Object.keys(RULES).find((name) => !RULES[name]!(graph, chain, direct)) ?? null;
}

/** Expected years of a chain. */
export function costOfChain(chain: Chain): number {
  return chain.reduce((sum, { cost }) => sum + cost, 0);
}

/** True if a chain of this cost, in expected years, is worth naming beside the direct door. */
export function isWorth(direct: MovePrice, cost: number): boolean {
  const { times, years } = ADVICE_RULES.dearer;
  return direct.isClosed || cost <= times * direct.cost + years;
}

/** At most two changes of field, and one step down on the way, into the goal's own line of work. */
function hasFewBreaks(graph: CareerGraph, chain: Chain): boolean {
  const goal = chain.at(-1)!.to;
  const start = chain[0]!.from;
  const changes = chain.filter(({ kind }) => kind < MOVE_MODEL.newField).length;
  if (changes > ADVICE_RULES.changesOfField) return false;
  if (chain.slice(0, -1).filter(({ rungs }) => rungs <= 0).length > ADVICE_RULES.level) return false;
  const [first] = chain;
  if (first!.kind < MOVE_MODEL.newField && kinship(graph, first!.to, goal) < ADVICE_RULES.startAgainKind) return false;
  // Whoever has climbed on the way does not climb down again.
  if (chain.slice(1, -1).some(({ stepDown }) => stepDown)) return false;
  const down = chain.slice(0, -1).filter((move) => isDown(graph, start, move));
  if (down.length > ADVICE_RULES.stepsDown || down.some(({ to }) => losesTooMuch(graph, start, goal, to))) return false;
  return down.every(({ to }) => kinship(graph, to, goal) >= ADVICE_RULES.startAgainKind);
}

/**
 * Each job on the way is about as near to the goal as the one before, or is the next rung of the line that you are in: nobody
 * wanders through other lines of work.
 */
function comesNearer(graph: CareerGraph, chain: Chain): boolean {
  const goal = chain.at(-1)!.to;
  let near = kinship(graph, chain[0]!.from, goal);
  return chain.slice(0, -1).every(({ to, isNamed, rungs, kind }) => {
    const before = near;
    near = kinship(graph, to, goal);
    if (isNamed && rungs > 0 && kind >= ADVICE_RULES.trodden) return true;
    return near >= ADVICE_RULES.nearGoal && near >= before - ADVICE_RULES.lessNear;
  });
}

/** A step down: clearly lower pay than the job left or the start, or a lower rung. */
function isDown(graph: CareerGraph, start: number, { stepDown, to }: MovePrice): boolean {
  const [before, after] = [graph.roles[start]!.typicalPayUsd, graph.roles[to]!.typicalPayUsd];
  return stepDown || (before !== null && after !== null && after < STEP_MODEL.stepDownPayShare * before);
}

/** True if a job on the way pays far less than both ends. */
function losesTooMuch({ roles }: CareerGraph, start: number, goal: number, job: number): boolean {
  const pays = [start, goal].map((role) => roles[role]!.typicalPayUsd);
  const pay = roles[job]!.typicalPayUsd;
  if (pay === null || pays.includes(null)) return false;
  return pay < (1 - ADVICE_RULES.payLost) * Math.min(...(pays as number[]));
}

/**
 * Nobody takes a degree or a licence for a job on the way that the goal does not ask for; one licensed profession is no
 * stepping stone to another unless the goal's door names it.
 */
function studiesForTheGoal(graph: CareerGraph, chain: Chain, direct: MovePrice): boolean {
  const asked = new Set(direct.way.credentials.map(({ credential }) => credential.name));
  const askedKinds = new Set(
    direct.way.credentials.map(({ credential }) => credential.kind).filter((kind) => DEGREES.has(kind)),
  );
  const moves = jobMovesOf(graph);
  return chain.slice(0, -1).every(({ way, to }, place) => {
    const next = placeOfMove(moves, to, chain[place + 1]!.to);
    const isNamed = next !== -1 && moves.isNamed[next] === 1;
    const isLicensed =
      way.door.door === 'LICENCE' &&
      way.credentials.some(
        ({ credential, held }) =>
          credential.kind === 'LICENCE' && !held && !asked.has(credential.name) && credential.years >= 0.05,
      );
    if (isNamed) return true;
    if (isLicensed) return false;
    // A job that asks for all that the goal asks for is no way to it, unless the goal asks for experience.
    const study = way.credentials.reduce((sum, { yearsLeft }) => sum + yearsLeft, 0);
    const whole = direct.studyYears + direct.trainedYears;
    if (whole >= 0.5 && study >= 0.8 * whole && direct.way.door.experienceYears === 0) return false;
    const years = way.credentials
      .filter(({ credential }) => !asked.has(credential.name) && !askedKinds.has(credential.kind))
      .reduce((sum, { yearsLeft }) => sum + yearsLeft, 0);
    return years < ADVICE_RULES.studyOnTheWay;
  });
}

/** Kinds that are the same degree wherever they are asked for. */
const DEGREES: ReadonlySet<string> = new Set(['BACHELOR', 'PORTFOLIO']);

/** Each job on the way gives the next one what the job before does not. */
function everyJobBrings(graph: CareerGraph, chain: Chain): boolean {
  const start = chain[0]!.from;
  const standing = standingIn(graph, start);
  for (let i = 1; i < chain.length; i++) {
    const before = chain[i - 1]!;
    const next = chain[i]!;
    const without =
      i === 1 ? firstMove(graph, standing, start, next.to) : laterMove(graph, standing.education, before.from, next.to);
    if (!brings(without, next) && !isTrodden(before, next)) return false;
  }
  return true;
}

/** True if our editors or a door name both moves: people do go this way, whether or not it saves time. */
function isTrodden(before: MovePrice, next: MovePrice): boolean {
  return before.isNamed && next.isNamed && Math.min(before.kind, next.kind) >= ADVICE_RULES.trodden;
}

/** True if a move is easier from the job on the way than without it. */
export function brings(without: MovePrice, from: MovePrice): boolean {
  const { moreKind, fewerYears, firstLook } = ADVICE_RULES;
  const asked = (move: MovePrice) => move.experienceYears + move.studyYears + move.trainedYears;
  const more = from.kind - without.kind;
  if (more >= firstLook && from.kind >= ADVICE_RULES.firstLookKind) return true;
  if (from.way.door.experienceYears === 0 && from.way.door.door !== 'PORTFOLIO') return false;
  return more >= moreKind || asked(from) <= asked(without) - fewerYears;
}
