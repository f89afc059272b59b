/** What one state of the rules and the careers answers, as plain data that two states can be compared by. */

import type { ReachableRole, Route, RouteSearchResult, RouteStep } from '../../advice';
import { CareerAtlasError } from '../../domain';
import { atOnce, type CareerGraph } from '../../graph';
import type { ReachableInput } from '../inputs/reach-input';
import type { RouteInput } from '../inputs/route-input';
import type { Snapshot } from '../snapshot/snapshot';

/** A question with a name of its own: for ways to one role, or for all that somebody could become. */
export type EffectQuestion =
  | { readonly key: string; readonly routes: RouteInput }
  | { readonly key: string; readonly reachable: ReachableInput };

/** Roles are ids. */
export type PlainAnswer = PlainRoutes | PlainReach | { readonly kind: 'Refused'; readonly reason: string };

export interface PlainRoutes {
  readonly kind: 'Routes';
  readonly verdict: string;
  readonly verdictWhy: readonly string[];
  readonly nearer: readonly { readonly role: string; readonly years: number; readonly why: string }[];
  /** Best first. */
  readonly ways: readonly PlainWay[];
}

export interface PlainReach {
  readonly kind: 'Reach';
  /** Best first. */
  readonly jobs: readonly {
    readonly verdict: string;
    readonly verdictWhy: readonly string[];
    readonly way: PlainWay;
  }[];
}

export interface PlainWay {
  /** Where it starts, where it passes, where it arrives. */
  readonly roles: readonly string[];
  readonly years: number;
  readonly studyYears: number;
  readonly odds: string;
  readonly why: readonly string[];
  readonly steps: readonly PlainStepAdvice[];
}

export interface PlainStepAdvice {
  readonly kind: string;
  readonly basis: string;
  readonly years: number;
  readonly odds: string;
  readonly payChangeUsd: number | null;
  readonly door: string;
  readonly hiredFor: string;
  /** "Registered nurse licence, 0.5 years left": in the order they are got. */
  readonly credentials: readonly string[];
  readonly brings: readonly string[];
}

/** The answers of one state, by the key of their question, and what their roles are called. */
export interface Answers {
  readonly titles: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, PlainAnswer>>;
}

/** No search ends by the clock: two states differ by what they hold, never by how quick the machine was. */
const STANDING_CLOCK = () => 0;

/** How many of the roles that somebody could become are looked at: what a page shows first. */
const JOBS = 12;

/** The answers to all questions, each with default options unless it says otherwise, and as long as its search takes. About 6 milliseconds each for all sources. */
export function answersOf(snapshot: Snapshot, questions: readonly EffectQuestion[]): Answers {
  const answers = Object.fromEntries(questions.map((question) => [question.key, answerOf(snapshot, question)]));
  const met = new Set(Object.values(answers).flatMap(rolesIn));
  const titles = snapshot.graph.roles.filter(({ id }) => met.has(id)).map(({ id, title }) => [id, title]);
  return { titles: Object.fromEntries(titles), answers };
}

/** A name that this state doesn't know, or an option that it doesn't take, is an answer too. */
function answerOf(snapshot: Snapshot, question: EffectQuestion): PlainAnswer {
  try {
    return 'routes' in question
      ? plainRoutes(snapshot.graph, atOnce(snapshot.routesInSlices(question.routes, STANDING_CLOCK)))
      : plainReach(snapshot.graph, snapshot.reachableRoles(question.reachable));
  } catch (error) {
    if (!(error instanceof CareerAtlasError)) throw error;
    return { kind: 'Refused', reason: error.message };
  }
}

function plainRoutes(graph: CareerGraph, answer: RouteSearchResult): PlainAnswer {
  if (answer.kind === 'NoRoute') return { kind: 'Refused', reason: answer.reason };
  const { verdict, why, nearer } = answer.judged();
  return {
    kind: 'Routes',
    verdict,
    verdictWhy: why,
    nearer: nearer.map(({ role, years, why }) => ({ role: graph.roles[role]!.id, years, why })),
    ways: answer.routes.map((route) => plainWay(graph, route)),
  };
}

function plainReach(graph: CareerGraph, found: readonly ReachableRole[]): PlainReach {
  const jobs = found.slice(0, JOBS).map(({ route, judged }) => {
    const { verdict, why } = judged();
    return { verdict, verdictWhy: why, way: plainWay(graph, route) };
  });
  return { kind: 'Reach', jobs };
}

function plainWay(graph: CareerGraph, { roles, years, studyYears, odds, why, steps }: Route): PlainWay {
  return {
    roles: roles.map((role) => graph.roles[role]!.id),
    years,
    studyYears,
    odds,
    why,
    steps: steps.map(plainStep),
  };
}

function plainStep({ kind, basis, years, odds, payChangeUsd, entry, brings }: RouteStep): PlainStepAdvice {
  return {
    kind,
    basis,
    years,
    odds,
    payChangeUsd,
    door: entry.door.door,
    hiredFor: entry.hiredFor,
    credentials: entry.credentials.map(({ credential, by, held, yearsLeft }) =>
      held ? `${credential.name}, held` : `${by ?? credential.name}, ${yearsLeft} years left`,
    ),
    brings,
  };
}

/** The roles that an answer names. */
function rolesIn(answer: PlainAnswer): readonly string[] {
  if (answer.kind === 'Refused') return [];
  if (answer.kind === 'Reach') return answer.jobs.flatMap(({ way }) => way.roles);
  return [...answer.ways.flatMap(({ roles }) => roles), ...answer.nearer.map(({ role }) => role)];
}
