/** What each step of a route is as a move between jobs, whichever way the route was found. */
import type { Door } from '../../domain';
import type { CareerGraph } from '../../graph';
import { jobsOf } from '../../network';
import type { RouteSearch } from '../../routes';
import type { CredentialLeft } from '../doors/credential-left';
import { firstMove, laterMove } from '../price/asked-moves';
import { standingOf } from '../price/asker';
import type { MovePrice } from '../price/move-price';
import type { Asked } from '../price/stated-standing';
import type { Chain } from './beginning';
import { chainAsEarned } from './earned';

/** A step down: which one, what it costs, and until when. */
export interface StepDownCost {
  /** Place of the step in the route, from 0. */
  readonly step: number;
  /** US dollars a year; 0 if only the rung is lower. */
  readonly payLostUsd: number;
  /** Years until a later role of the route pays as much again; null if none does. */
  readonly years: number | null;
}

/** How you get in: the door that takes least from where you are. */
export interface StepEntry {
  readonly door: Door;
  readonly credentials: readonly CredentialLeft[];
  readonly studyYears: number;
  readonly experienceYears: number;
  readonly searchYears: number;
}

/** The moves of a route between these roles: each with what the moves before it earned. */
export function movesAlong(graph: CareerGraph, asked: Asked, roles: readonly number[]): Chain {
  const { standIn } = jobsOf(graph);
  const [start, ...jobs] = roles.map((role) => standIn[role]!) as [number, ...number[]];
  const standing = standingOf(graph, start, asked);
  const moves = jobs.map((to, index) =>
    index === 0 ? firstMove(graph, standing, start, to) : laterMove(graph, standing, jobs[index - 1]!, to),
  );
  return chainAsEarned({ graph, standing }, moves);
}

/** One move of a route between these roles. */
export function moveAt(graph: CareerGraph, asked: Asked, roles: readonly number[], index: number): MovePrice {
  return movesAlong(graph, asked, roles.slice(0, index + 2))[index]!;
}

/** Years of study and of paid training, all moves of a chain together. */
export function schoolingOfChain(chain: Chain): number {
  return chain.reduce((sum, move) => sum + move.studyYears + move.trainedYears, 0);
}

/** The credentials of a chain for which something is left to do, in its order. */
export function stillToEarn(chain: Chain): readonly CredentialLeft[] {
  return chain.flatMap(({ way }) => way.credentials).filter(isStillToEarn);
}

/** True for a credential for which something is left to do. */
export function isStillToEarn({ held, yearsLeft }: CredentialLeft): boolean {
  return !held && yearsLeft > 0;
}

/** How a move gets in. */
export function entryOf({ way, experienceYears }: MovePrice): StepEntry {
  return {
    door: way.door,
    credentials: way.credentials,
    studyYears: hundredths(way.study + way.trained),
    experienceYears: hundredths(experienceYears),
    searchYears: hundredths(way.search),
  };
}

/**
 * How a move of a chain gets in, as the moves before leave somebody: what was done in the place of a degree stays in its place, and
 * who lacks a bachelor's degree has none later on, though most in the job before have one.
 */
export function entryAlong(chain: Chain, place: number): StepEntry {
  const entry = entryOf(chain[place]!);
  const before = chain.slice(0, place).flatMap(({ way }) => way.credentials);
  const isWithout = chain.some(lacksDegree) && !before.some(isDegreeToEarn);
  const credentials = entry.credentials
    .filter((each) => !(each.held && isWithout && isBachelor(each)))
    .map((each) => (each.held ? { ...each, by: inPlaceOf(each, before) } : each));
  return { ...entry, credentials };
}

/** True for a move that somebody makes without the bachelor's degree that most in the job have. */
export function lacksDegree({ isWithoutDegree, lacksDegree: isLacking }: MovePrice): boolean {
  return isWithoutDegree || isLacking;
}

/** True for a way to a goal in which most have a bachelor's degree, on which somebody without one earns none. */
export function staysWithoutDegree(chain: Chain): boolean {
  return chain.at(-1)!.isWithoutDegree && !chain.some(({ way }) => way.credentials.some(isDegreeToEarn));
}

function isBachelor({ credential }: CredentialLeft): boolean {
  return credential.kind === 'BACHELOR';
}

function isDegreeToEarn(left: CredentialLeft): boolean {
  return isBachelor(left) && !left.held && left.by === null;
}

/** What was done before in the place of a credential that counts as there; null if it was earned or always there. */
function inPlaceOf({ credential }: CredentialLeft, before: readonly CredentialLeft[]): string | null {
  const isSame = (other: CredentialLeft) =>
    other.credential.name === credential.name ||
    (other.credential.kind === 'BACHELOR' && credential.kind === 'BACHELOR' && credential.subject !== 'ANY');
  return before.find((other) => !other.held && other.by !== null && isSame(other))?.by ?? null;
}

/** The roles that the asker named, by whichever jobs they are advised. */
export type Ends = Pick<RouteSearch, 'from' | 'to'> & Partial<Pick<RouteSearch, 'profile'>>;

/** The first step of a chain that leads down, or null. A step into the goal is the asker's wish and needs no flag. */
export function stepDownOf(graph: CareerGraph, chain: Chain, ends: Ends): StepDownCost | null {
  const step = chain.slice(0, -1).findIndex((move) => move.stepDown);
  if (step === -1) return null;
  const payAfter = (place: number) =>
    graph.roles[place === chain.length - 1 ? ends.to : chain[place]!.to]!.typicalPayUsd;
  const today = ends.profile?.background?.payNow ?? graph.roles[ends.from]!.typicalPayUsd;
  const had = step === 0 ? today : payAfter(step - 1);
  const gets = payAfter(step);
  const lost = had === null || gets === null ? 0 : Math.max(0, had - gets);
  let years = 0;
  for (let next = step + 1; next < chain.length; next++) {
    years += chain[next]!.years;
    const pay = payAfter(next);
    if (had !== null && pay !== null && pay >= had) return { step, payLostUsd: lost, years: hundredths(years) };
  }
  return { step, payLostUsd: lost, years: null };
}

/** Two decimals: years are no more exact than that. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
