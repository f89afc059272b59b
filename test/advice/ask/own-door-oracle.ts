/** Answers of rankings by one figure next to a look at every chain, in random careers: where none leads, the goal's own door. */
import { findRoutes, type MovePrice, type Route } from '../../../src/advice';
import { moveAt } from '../../../src/advice/chains/step-facts';
import { betweenJobs } from '../../../src/advice/joined/between-jobs';
import type { CareerGraph } from '../../../src/graph';
import { hoursAsked, needsOf } from '../../../src/needs';
import { basisOf, jobsOf, type Ranking } from '../../../src/network';
import { withLevelsFor } from '../../../src/network/held-levels';
import { type Cost, compareCosts, costInUnits, type RankedSearch, STEP_DOWN_LIMITS } from '../../../src/routes';
import { askedBy } from '../../../src/routes/answer/ask';
import { pricedRoute } from '../../../src/routes/question/priced-route';
import { STANDING_CLOCK } from '../../asked';
import { type Dice, diceOf, randomAdviceSearch, randomCareers } from '../random-careers';

const RANKINGS: readonly Ranking[] = ['TIME', 'PAY', 'LIKELIHOOD', 'STEPS', 'SKILL_GAP'];

/** What was asked, how many answers were doors, and what was answered otherwise. */
export interface DoorDifferences {
  readonly asked: number;
  readonly doors: number;
  readonly found: readonly string[];
}

/** The same of the careers of the first seeds together. */
export function doorDifferencesOf(seeds: number): DoorDifferences {
  const each = Array.from({ length: seeds }, (_, place) => doorDifferences(place + 1));
  const sum = (of: 'asked' | 'doors') => each.reduce((total, differences) => total + differences[of], 0);
  return { asked: sum('asked'), doors: sum('doors'), found: each.flatMap(({ found }) => found) };
}

/** What rankings by one figure answer otherwise than a look at every chain, in the careers of a seed. */
export function doorDifferences(seed: number): DoorDifferences {
  const dice = diceOf(seed);
  const graph = randomCareers(dice);
  const { standIn } = jobsOf(graph);
  const found: string[] = [];
  let [asked, doors] = [0, 0];
  for (const rankBy of RANKINGS) {
    const search = randomSearch(graph, dice, rankBy);
    if (standIn[search.from] === standIn[search.to]) continue;
    asked++;
    const expected = expectedOf(graph, search);
    const answer = findRoutes(graph, search, STANDING_CLOCK);
    const [first] = answer.kind === 'RouteSet' ? answer.routes : [];
    const got = first === undefined ? 'nothing' : told(first);
    if (expected.startsWith('door')) doors++;
    if (got !== expected) found.push(`seed ${seed}, ${rankBy}: ${got} instead of ${expected}`);
  }
  return { asked, doors, found };
}

/** Limits that chains and doors keep in the same way are left as they fall; the others are those of an asker who sets none. */
function randomSearch(graph: CareerGraph, dice: Dice, rankBy: Ranking): RankedSearch {
  const search = randomAdviceSearch(graph, dice);
  const none = {
    moves: null,
    minConfidence: null,
    maxStepHours: null,
    minCoverage: null,
    avoid: [],
    study: 'ANY',
  } as const;
  return { ...search, ...none, stepDown: dice.oneOf(STEP_DOWN_LIMITS), maxOverlap: 1, rankBy };
}

function told({ cost, steps, why }: Route): string {
  return steps.length === 1 && why[0]!.endsWith('so this is its own door.') ? `door ${cost}` : `chain ${cost}`;
}

/** By a look at every chain of the table of moves. */
function expectedOf(graph: CareerGraph, asked: RankedSearch): string {
  const search = betweenJobs(graph, asked);
  const best = cheapest(graph, search);
  if (best !== null) return `chain ${costInUnits(best, asked.rankBy)}`;
  if (search.table === undefined) return 'nothing';
  const move = moveAt(graph, asked, [asked.from, asked.to], 0);
  if (asked.maxYears !== null && Math.round(move.years * 100) / 100 > asked.maxYears) return 'nothing';
  const isLimited =
    asked.maxSteps < 6 ||
    asked.maxYears !== null ||
    asked.minPayUsd !== null ||
    asked.schemes !== null ||
    asked.stepDown === 'NONE';
  if (move.isShut && isLimited && !isBestOfAll(graph, asked)) return 'nothing';
  const cost = doorCost(graph, asked, search, move);
  return cost === null ? 'nothing' : `door ${cost}`;
}

/** True if advice without limits knows no better way than this door. An asker who allows all steps down still does. */
function isBestOfAll(graph: CareerGraph, asked: RankedSearch): boolean {
  const { from, to, profile, skillMemory, likelihoods } = asked;
  const stepDown = asked.stepDown === 'ANY' ? 'ANY' : 'ONE';
  const free = { ...FREE, from, to, profile, skillMemory, likelihoods, stepDown } as const;
  const answer = findRoutes(graph, free, STANDING_CLOCK);
  return answer.kind === 'RouteSet' && answer.routes[0]!.steps.length === 1;
}

const FREE = {
  first: 1,
  rankBy: 'RECOMMENDED',
  maxSteps: 8,
  maxYears: null,
  maxStepHours: null,
  minCoverage: null,
  minPayUsd: null,
  moves: null,
  schemes: null,
  minConfidence: null,
  via: [],
  avoid: [],
  study: 'ANY',
  stepDown: 'ONE',
  maxOverlap: 1,
  budgetMs: 200,
} as const;

/** Confidence of a step that nobody names, and the share of it that counts where likelihoods of other moves are known. */
const UNNAMED = { confidence: 0.3, share: 0.05 } as const;

/** What the door costs, in the unit of the ranking; null if it has no price. */
function doorCost(
  graph: CareerGraph,
  asked: RankedSearch,
  search: RankedSearch,
  { years, progression }: MovePrice,
): number | null {
  const [now, then] = [search.from, search.to].map((job) => graph.roles[job]!.typicalPayUsd);
  const shown = Math.round(years * 100) / 100;
  switch (asked.rankBy) {
    case 'TIME':
      return shown;
    case 'STEPS':
      return 1;
    case 'PAY':
      return now == null || then == null ? null : Math.round(Math.max(0, then - now) * shown);
    case 'SKILL_GAP':
      return withLevelsFor(graph, asked.profile, [asked.from], asked.to, (levels) =>
        hoursAsked(needsOf(graph.requirements), asked.to, Float64Array.from(levels)),
      );
    case 'LIKELIHOOD': {
      // These askers know no likelihoods of sources, so only those of the model count.
      const { count, likelihood } = search.table!;
      const places = Array.from({ length: count }, (_, place) => place);
      const areKnown = places.some(
        (place) => basisOf(search.table!, place) !== 'STATED' && !Number.isNaN(likelihood[place]),
      );
      const sure = progression === -1 ? UNNAMED.confidence : graph.progressions.confidence[progression]!;
      return Math.round(-Math.log(sure * (areKnown ? UNNAMED.share : 1)) * 10_000) / 10_000;
    }
  }
}

/** The least cost of a chain within the limits; null if there is none. */
function cheapest(graph: CareerGraph, search: RankedSearch): Cost | null {
  const question = askedBy(graph, search);
  const { head, target } = question.network;
  let best: Cost | null = null;
  const follow = (roles: readonly number[], steps: readonly number[]) => {
    const at = roles.at(-1)!;
    if (at === question.target) {
      const cost = pricedRoute(question, roles, steps)?.cost ?? null;
      if (cost?.every(Number.isFinite) === true && (best === null || compareCosts(cost, best) < 0)) best = cost;
      return;
    }
    if (steps.length === question.maxSteps) return;
    for (let step = head[at]!; step < head[at + 1]!; step++) {
      const next = target[step]!;
      if (question.closed[step] === 0 && !roles.includes(next)) follow([...roles, next], [...steps, step]);
    }
  };
  follow([question.source], []);
  return best;
}
