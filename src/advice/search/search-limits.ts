/** What a search can limit: the table that advice, rankings by one figure and their answers go by. A new limit is one entry here. */
import { listed, type MoveKind, ROUNDING } from '../../domain';
import { type CareerGraph, paysAtLeast } from '../../graph';
import { MOST_STEPS, ROUTE_DEFAULTS, type RouteSearch, STEP_DOWN_LIMITS, type StepDownLimit } from '../../routes';
import type { AdviceRoute } from '../answers/advice-view';
import type { Chain } from '../chains/beginning';
import { yearsText } from '../chains/chain-figures';
import { stepDownOf } from '../chains/step-facts';
import { titleOf } from '../words/title';

/** The least values of two fields at which they exclude nothing that a kind of search would list. */
export interface Unlimited {
  readonly maxSteps: number;
  readonly stepDown: StepDownLimit;
}

/** Advice never has more steps, or more than one step down. */
export const ADVICE_UNLIMITED: Unlimited = Object.freeze({ maxSteps: ROUTE_DEFAULTS.maxSteps, stepDown: 'ONE' });

/** Rankings by one figure list any chain of steps. */
export const RANKINGS_UNLIMITED: Unlimited = Object.freeze({ maxSteps: MOST_STEPS, stepDown: 'ANY' });

/** A way that a limit excludes, with the figures that limits are held against. */
export interface ExcludedWay {
  readonly graph: CareerGraph;
  readonly search: RouteSearch;
  readonly roles: readonly number[];
  readonly years: number;
  readonly steps: readonly {
    readonly kind: MoveKind;
    /** 0..1 */
    readonly confidence: number;
    readonly learningHours: number;
    /** 0..1; null if the needs of the role are unknown. */
    readonly coverage: number | null;
  }[];
  /** The moves of advice; empty for a way of a ranking. */
  readonly chain: Chain;
}

/** A test of a limit. It is asked for once a search. */
type Keeps<Thing> = (search: RouteSearch, graph: CareerGraph) => (thing: Thing) => boolean;

/** What there is to know of a limit, which is a field of a search. */
interface LimitFacts {
  /** Behind "People get from A to B, but": why there is no way within the limit. */
  readonly closes: (search: RouteSearch) => string;
  /** What would open a way: a sentence. What it promises must open it, so figures are rounded to the asker's side. */
  readonly openedBy: (way: ExcludedWay) => string;
  /** True if the asker set it; left out, if it is not null. */
  readonly isSet?: (search: RouteSearch, unlimited: Unlimited) => boolean;
  /** The value that excludes nothing; left out, null. */
  readonly lifted?: (search: RouteSearch, unlimited: Unlimited) => unknown;
  /** True for a job that advice may pass through; left out, for all. */
  readonly keepsJob?: Keeps<number>;
  /** True for a chain of advice; left out, for all that the jobs allow. */
  readonly keepsChain?: Keeps<{ readonly chain: Chain; readonly view: AdviceRoute }>;
}

/** In the order in which the limits of advice are tried. */
const FACTS = {
  maxSteps: {
    isSet: ({ maxSteps }, unlimited) => maxSteps < unlimited.maxSteps,
    lifted: ({ maxSteps }) => Math.max(maxSteps, MOST_STEPS),
    keepsChain:
      ({ maxSteps }) =>
      ({ chain }) =>
        chain.length <= maxSteps,
    closes: () => 'only in more steps than you allow',
    openedBy: ({ steps, search }) => `Allow ${steps.length} steps instead of ${search.maxSteps}.`,
  },
  maxYears: {
    keepsChain:
      ({ maxYears }) =>
      ({ view }) =>
        view.years <= maxYears! + ROUNDING,
    closes: () => 'only in more years than you allow',
    openedBy: ({ years, search }) => `Allow ${Math.ceil(years * 10) / 10} years instead of ${search.maxYears}.`,
  },
  maxStepHours: {
    keepsChain:
      ({ maxStepHours }) =>
      ({ view }) =>
        view.steps.every(({ learningHours }) => learningHours <= maxStepHours!),
    closes: () => 'only with a step that asks for more hours of learning than you allow',
    openedBy: ({ steps, search }) =>
      `Allow ${Math.max(...steps.map(({ learningHours }) => learningHours))} hours a step instead of ${search.maxStepHours}.`,
  },
  minCoverage: {
    keepsChain:
      ({ minCoverage }) =>
      ({ view }) =>
        view.steps.every(({ coverage }) => (coverage ?? 0) >= minCoverage! - ROUNDING),
    closes: () =>
      'only with a step into a role of whose needs you have less than you ask for, or whose needs are not known',
    openedBy({ steps, search }) {
      const least = leastKnown(steps.map(({ coverage }) => coverage));
      return least === null
        ? 'Ask for no least coverage: what a role on the way needs is not known.'
        : `Accept a coverage of ${hundredthsDown(least)} instead of ${search.minCoverage}.`;
    },
  },
  minPayUsd: {
    keepsJob:
      ({ minPayUsd }, { roles }) =>
      (job) =>
        paysAtLeast(roles[job]!, minPayUsd),
    closes: () => 'only via roles that pay less than you accept, or whose pay is not known',
    openedBy({ graph, roles, search }) {
      const least = leastKnown(roles.slice(1, -1).map((role) => graph.roles[role]!.typicalPayUsd));
      return least === null
        ? 'Ask for no least pay: the pay of a role on the way is not known.'
        : `Accept $${least} a year instead of $${search.minPayUsd}.`;
    },
  },
  moves: {
    keepsChain:
      ({ moves }) =>
      ({ chain }) =>
        chain.every(({ kind }) => moves!.includes(kind)),
    closes: () => 'only by kinds of move that you left out',
    openedBy: ({ steps }) => `Allow ${eachOnce(steps.map(({ kind }) => kind))}.`,
  },
  schemes: {
    keepsJob:
      ({ schemes }, { roles }) =>
      (job) =>
        schemes!.includes(roles[job]!.scheme),
    keepsChain:
      ({ schemes }, graph) =>
      ({ view }) =>
        view.roles.slice(1, -1).every((role) => schemes!.includes(graph.roles[role]!.scheme)),
    closes: () => 'only via roles of classifications that you left out',
    openedBy: ({ graph, roles }) => `Allow ${eachOnce(roles.map((role) => graph.roles[role]!.scheme))}.`,
  },
  minConfidence: {
    // The graph keeps confidence in 32 bits: 0.7 must not exclude what is stored as 0.7.
    keepsChain:
      ({ minConfidence }) =>
      ({ view }) =>
        view.steps.every(({ confidence }) => confidence >= Math.fround(minConfidence!) - ROUNDING),
    closes: () => 'only by steps that we are less sure of than you ask for',
    openedBy: ({ steps, search }) =>
      `Accept a confidence of ${hundredthsDown(Math.min(...steps.map(({ confidence }) => confidence)))} instead of ${search.minConfidence}.`,
  },
  avoid: {
    isSet: ({ avoid }) => avoid.length > 0,
    lifted: () => [],
    keepsJob({ avoid }) {
      const avoided = new Set(avoid);
      return (job) => !avoided.has(job);
    },
    closes: () => 'only via a role that you want to avoid',
    openedBy: ({ graph, roles, search }) =>
      `Don't avoid ${titles(
        graph,
        search.avoid.filter((role) => roles.includes(role)),
      )}.`,
  },
  via: {
    isSet: ({ via }) => via.length > 0,
    lifted: () => [],
    closes: () => 'not via the roles that you asked for',
    openedBy: ({ graph, search, years }) =>
      `Leave out ${titles(graph, search.via)}: the usual way takes about ${yearsText(years)}.`,
  },
  study: {
    isSet: ({ study }) => study !== 'ANY',
    lifted: () => 'ANY',
    keepsChain:
      () =>
      ({ chain }) =>
        !chain.some(({ isExcluded }) => isExcluded),
    closes: ({ study }) =>
      study === 'NONE'
        ? 'only with study before you are hired, and you want none'
        : 'only with study that leaves no time for a job, and you want to keep yours',
    openedBy: ({ chain }) => studyToAccept(chain),
  },
  stepDown: {
    isSet: ({ stepDown }, unlimited) =>
      STEP_DOWN_LIMITS.indexOf(stepDown) < STEP_DOWN_LIMITS.indexOf(unlimited.stepDown),
    lifted: (_, { stepDown }) => stepDown,
    closes: ({ rankBy }) =>
      rankBy === 'RECOMMENDED'
        ? 'only via a role that pays clearly less or stands on a lower rung, and you want no step down'
        : 'only via a step down (to lower preparation, seniority or clearly lower pay) or a role that stands above both (in preparation, seniority, experience or clearly higher pay)',
    openedBy({ graph, chain, search }) {
      if (chain.length === 0) return 'Allow steps down on the way.';
      const down = stepDownOf(graph, chain, search);
      return down === null
        ? 'Allow one step down.'
        : `Allow one step down, to ${titleOf(graph, chain[down.step]!.to)}.`;
    },
  },
} as const satisfies { readonly [L in keyof RouteSearch]?: LimitFacts };

/** A field of a search that can exclude ways. */
export type Limit = keyof typeof FACTS;

const FACTS_OF: Readonly<Record<Limit, LimitFacts>> = FACTS;

/** The fields of a search that can exclude ways. */
export const LIMITS = Object.freeze(Object.keys(FACTS) as Limit[]);

/** True if the asker set this limit. */
export function sets(search: RouteSearch, limit: Limit, unlimited: Unlimited): boolean {
  const { isSet } = FACTS_OF[limit];
  return isSet === undefined ? search[limit] !== null : isSet(search, unlimited);
}

/** The search without a limit. */
export function lifted<S extends RouteSearch>(search: S, limit: Limit, unlimited: Unlimited): S {
  if (!sets(search, limit, unlimited)) return search;
  return { ...search, [limit]: FACTS_OF[limit].lifted?.(search, unlimited) ?? null };
}

/** Why there is no way within a limit: a clause behind "People get from A to B, but". */
export function closedBy(search: RouteSearch, limit: Limit): string {
  return FACTS_OF[limit].closes(search);
}

/** What the asker has to allow so that this way is open: a sentence. */
export function openedBy(limit: Limit, way: ExcludedWay): string {
  return FACTS_OF[limit].openedBy(way);
}

/** True for jobs that advice may pass through, as far as the asker's limits say. */
export function keepsJobs(graph: CareerGraph, search: RouteSearch): (job: number) => boolean {
  const tests = testsOf(graph, search, 'keepsJob');
  return (job) => tests.every((keeps) => keeps(job));
}

/** The tests of those limits that the asker set. */
export function testsOf<K extends 'keepsJob' | 'keepsChain'>(
  graph: CareerGraph,
  search: RouteSearch,
  which: K,
): readonly ReturnType<NonNullable<LimitFacts[K]>>[] {
  return LIMITS.flatMap((limit) => {
    const test = FACTS_OF[limit][which];
    return test !== undefined && sets(search, limit, UNBOUNDED) ? [test(search, graph)] : [];
  }) as ReturnType<NonNullable<LimitFacts[K]>>[];
}

/** Any number of steps counts as a limit. */
const UNBOUNDED: Unlimited = Object.freeze({ maxSteps: Number.POSITIVE_INFINITY, stepDown: 'ANY' });

/** What there is to study on the nearest way: "Accept about 2 years of study: Associate Degree in Nursing." */
function studyToAccept(chain: Chain): string {
  const left = chain.flatMap(({ way }) => way.credentials.filter(({ yearsLeft }) => yearsLeft > 0));
  const names = new Set(left.map(({ credential, by }) => by ?? credential.name));
  const years = chain.reduce((sum, { studyYears }) => sum + studyYears, 0);
  const pace = chain.some(({ way }) => way.leavesWork) ? 'full-time study' : 'study, which can be done beside work';
  return `Accept about ${yearsText(years)} of ${pace}: ${listed([...names])}.`;
}

function titles(graph: CareerGraph, roles: readonly number[]): string {
  return roles.map((role) => titleOf(graph, role)).join(', ');
}

function eachOnce(names: readonly string[]): string {
  return [...new Set(names)].join(', ');
}

/** The least; null if one is unknown. */
function leastKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length < values.length ? null : Math.min(...known);
}

/** Never more than the value. */
function hundredthsDown(value: number): number {
  return Math.floor(Math.round(value * 100 * 100) / 100) / 100;
}
