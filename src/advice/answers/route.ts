/**
 * Answers to a route search, over a CareerGraph: roles, progressions and competencies are its numbers. Figures of routes and
 * steps may be worked out when they are read; as JSON they are plain data.
 */

import type { MoveKind } from '../../domain';
import type { PayBand, Sliced } from '../../graph';
import type { CompetencyGap, StepDetail } from '../../needs';
import type { LikelihoodBasis, MoveBasis } from '../../network';
import type { StepDownCost } from '../chains/step-facts';
import type { Odds } from '../move-rules/odds-bands';
import { type Practical, plainPractical } from '../practical/practical';
import type { ToldEntry } from '../words/hired';

export type RouteSearchResult = RouteSet | NoRoute;

export interface RouteSet {
  readonly kind: 'RouteSet';
  /** Whether the wish is wise, and what is nearer; worked out when it is asked for. */
  judged(): Judgement;
  /** The same in slices. */
  judging(): Sliced<Judgement>;
  /** Best first; at least one. */
  readonly routes: readonly Route[];
  /** True if the answer is proved to hold the best routes, false if the budget ended the search. */
  readonly exact: boolean;
  /** No further route that would be listed is cheaper, Infinity if there is none; unit of the ranking, as Route.cost. 0 if the budget proved nothing. */
  readonly lowerBound: number;
  /** Search steps taken. */
  readonly explored: number;
  readonly revision: number;
}

/** What a counsellor would say of a wish. */
export const VERDICTS = ['USUAL', 'POSSIBLE', 'HARD', 'UNWISE'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Judgement {
  readonly verdict: Verdict;
  /** Plain sentences. */
  readonly why: readonly string[];
  /** The rules that give the sentences, by name: one a sentence. */
  readonly because: readonly string[];
  /** Realistic goals on the same line, nearest first; empty unless the wish is HARD or UNWISE. */
  readonly nearer: readonly NearerGoal[];
}

export interface NearerGoal {
  readonly role: number;
  readonly years: number;
  /** A plain sentence. */
  readonly why: string;
}

export interface NoRoute {
  readonly kind: 'NoRoute';
  /** One or two plain sentences. */
  readonly reason: string;
  /** Names of RouteSearch fields that close the way; empty if the graph itself has no way. */
  readonly bindingConstraints: readonly string[];
  /** The best route under the smallest relaxation found. */
  readonly nearest: Route | null;
  /** What would open it: "Allow 3 steps instead of 2". */
  readonly relaxation: string | null;
  readonly revision: number;
}

export interface Route {
  /** At least two role numbers, source first. */
  readonly roles: readonly number[];
  readonly steps: readonly RouteStep[];
  /** Unit by ranking: RECOMMENDED expected years; TIME years; SKILL_GAP hours of the largest step; PAY US dollars; LIKELIHOOD nats; STEPS steps. */
  readonly cost: number;
  readonly years: number;
  readonly learningHours: number;
  /** Full-time study before the hires, and paid training that must be finished. */
  readonly studyYears: number;
  /** The band of its rarest step. */
  readonly odds: Odds;
  /** The step that leads down, or null. */
  readonly stepDown: StepDownCost | null;
  readonly payNow: PayBand | null;
  readonly payThen: PayBand | null;
  /** null if the pay of a role is unknown. */
  readonly earningsForgoneUsd: number | null;
  /** Product over the steps, which LIKELIHOOD ranks by; null if one is unknown. */
  readonly likelihood: number | null;
  /** 0..1: product over the steps. */
  readonly confidence: number;
  /** Plain sentences: what makes it rank here, and its weakest step. */
  readonly why: readonly string[];
  /** What it costs, pays and asks of a person, and where to begin; worked out when it is asked for. */
  readonly practical: Practical;
}

/** Who says that people make a step. DOOR: nobody; the door of the role entered lets them in. */
export const STEP_BASES = ['STATED', 'READING', 'MODELLED', 'DOOR'] as const satisfies readonly (MoveBasis | 'DOOR')[];
export type StepBasis = (typeof STEP_BASES)[number];

export interface RouteStep {
  readonly from: number;
  readonly to: number;
  readonly basis: StepBasis;
  /**
   * Place in the ProgressionTable of the progression that says that people make the step; with the basis READING it is between other
   * roles. Null if none does.
   */
  readonly progression: number | null;
  readonly kind: MoveKind;
  readonly entry: ToldEntry;
  /** What `to` gives that a later step asks for: plain sentences. */
  readonly brings: readonly string[];
  readonly odds: Odds;
  readonly years: number;
  readonly learningHours: number;
  readonly schoolingYears: number;
  /** 0..1: share of what `to` needs that the asker has by then; null if its needs are unknown. */
  readonly coverage: number | null;
  readonly payChangeUsd: number | null;
  /** Share of the leavers of `from` who go to `to`, 0..1; null if unknown. */
  readonly likelihood: number | null;
  /** What its likelihood rests on; null if it is unknown. */
  readonly likelihoodBasis: LikelihoodBasis | null;
  /** This step's part of the route's cost, in its unit. */
  readonly cost: number;
  /** 0..1: how sure the sources make us that people make this step. */
  readonly confidence: number;
  /** What of `to`'s needs is had and what is to be learnt; made when asked for. */
  detail(): StepDetail;
  /** What of it is worth naming as something to learn, most hours first: nothing that every adult can in part. */
  learn(): readonly CompetencyGap[];
}

/** A route as plain data: every figure is worked out now. */
export function plainRoute(route: Route): Omit<Route, 'steps'> & { readonly steps: readonly PlainStep[] } {
  return {
    roles: route.roles,
    steps: route.steps.map(plainStep),
    cost: route.cost,
    years: route.years,
    learningHours: route.learningHours,
    studyYears: route.studyYears,
    odds: route.odds,
    stepDown: route.stepDown,
    payNow: route.payNow,
    payThen: route.payThen,
    earningsForgoneUsd: route.earningsForgoneUsd,
    likelihood: route.likelihood,
    confidence: route.confidence,
    why: route.why,
    practical: plainPractical(route.practical),
  };
}

export type PlainStep = Omit<RouteStep, 'detail' | 'learn'>;

/** A step as plain data, without its detail. */
export function plainStep(step: RouteStep): PlainStep {
  return {
    from: step.from,
    to: step.to,
    basis: step.basis,
    progression: step.progression,
    kind: step.kind,
    entry: step.entry,
    brings: step.brings,
    odds: step.odds,
    years: step.years,
    learningHours: step.learningHours,
    schoolingYears: step.schoolingYears,
    coverage: step.coverage,
    payChangeUsd: step.payChangeUsd,
    likelihood: step.likelihood,
    likelihoodBasis: step.likelihoodBasis,
    confidence: step.confidence,
    cost: step.cost,
  };
}
