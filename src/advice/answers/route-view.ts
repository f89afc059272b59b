/** Answers that work a figure out when it is asked for: most askers want a few of them, and a search takes less time than all. */
import { MOVE_KINDS, type MoveKind, remembered } from '../../domain';
import { type CareerGraph, type PayBand, type RoleNode, typicalBand } from '../../graph';
import { type CompetencyGap, type StepDetail, yearsOf } from '../../needs';
import {
  basisOf,
  type LikelihoodBasis,
  type MoveTable,
  moveLikelihoodBasis,
  progressionOf,
  type StepPrices,
} from '../../network';
import type { Candidate, RankedRoute, RankedSearch } from '../../routes';
import { costInUnits, likelihoodOf, pricesFor, shownRole, stepCost, tableOf } from '../../routes';
import type { Chain } from '../chains/beginning';
import { hundredths, moveAt, movesAlong, type StepDownCost, schoolingOfChain, stepDownOf } from '../chains/step-facts';
import { oddsOfWay } from '../chains/way-odds';
import type { Odds } from '../move-rules/odds-bands';
import { type Practical, PracticalView } from '../practical/practical';
import type { MovePrice } from '../price/move-price';
import { type ToldEntry, toldEntry } from '../words/hired';
import { worthLearning } from '../words/learning';
import { type StepNeeds, stepNeeds } from '../words/step-needs';
import { plainRoute, plainStep, type Route, type RouteStep, type StepBasis } from './route';

/** What all routes of an answer share. */
interface Answer {
  readonly graph: CareerGraph;
  readonly search: RankedSearch;
  readonly table: MoveTable;
  readonly prices: StepPrices;
  /** The steps shown so far: routes that share a step share its figures. */
  readonly steps: Map<string, StepView>;
}

/** Makes answers of the routes of one search. `why` writes a route's reasons; it is called once, when they are asked for. */
export function viewsOf(
  graph: CareerGraph,
  search: RankedSearch,
): (candidate: Candidate, why: (route: Route) => readonly string[]) => Route {
  const answer = { graph, search, table: tableOf(graph, search), prices: pricesFor(graph, search), steps: new Map() };
  return (candidate, why) => new RouteView(answer, candidate, why);
}

class RouteView implements Route {
  private ownSteps: readonly RouteStep[] | null = null;
  private reasons: readonly string[] | null = null;
  private side: Practical | null = null;
  private chain: Chain | null = null;

  constructor(
    private readonly answer: Answer,
    private readonly candidate: Candidate,
    private readonly explain: (route: Route) => readonly string[],
  ) {}

  get roles(): readonly number[] {
    const { graph, search } = this.answer;
    return this.candidate.roles.map((job) => shownRole(graph, search, job));
  }

  get steps(): readonly RouteStep[] {
    const { route } = this.candidate;
    this.ownSteps ??= route.progressions.map((_, index) => stepOf(this.answer, route, index));
    return this.ownSteps;
  }

  get cost(): number {
    return costInUnits(this.candidate.route.cost, this.answer.search.rankBy);
  }

  get years(): number {
    return yearsOf(this.candidate.days);
  }

  get learningHours(): number {
    return this.candidate.route.stepHours.reduce((sum, hours) => sum + hours, 0);
  }

  get studyYears(): number {
    return hundredths(schoolingOfChain(this.moves));
  }

  get odds(): Odds {
    return oddsOfWay(this.answer.graph, this.moves);
  }

  get stepDown(): StepDownCost | null {
    return stepDownOf(this.answer.graph, this.moves, this.answer.search);
  }

  get payNow(): PayBand | null {
    return bandOf(this.answer.graph.roles[this.candidate.roles[0]!]!);
  }

  get payThen(): PayBand | null {
    return bandOf(this.answer.graph.roles[this.candidate.roles.at(-1)!]!);
  }

  get earningsForgoneUsd(): number | null {
    return this.candidate.earningsForgoneUsd;
  }

  get likelihood(): number | null {
    return this.candidate.likelihood;
  }

  get confidence(): number {
    return Number(this.candidate.confidence.toPrecision(2));
  }

  get why(): readonly string[] {
    this.reasons ??= this.explain(this);
    return this.reasons;
  }

  get practical(): Practical {
    this.side ??= new PracticalView(this.answer.graph, this.answer.search, this.moves);
    return this.side;
  }

  toJSON(): unknown {
    return plainRoute(this);
  }

  private get moves(): Chain {
    this.chain ??= movesAlong(this.answer.graph, this.answer.search, this.candidate.roles);
    return this.chain;
  }
}

/** A step of a route; the same object for routes on which it is the same, and all before it too. */
function stepOf(answer: Answer, route: RankedRoute, index: number): RouteStep {
  // What a step asks for depends on what those before it earned.
  const key = `${route.roles.slice(0, index + 1).join()}:${route.progressions[index]!}`;
  return remembered(answer.steps, key, () => new StepView(answer, route, index));
}

class StepView implements RouteStep {
  private ownNeeds: StepNeeds | null = null;
  private ownMove: MovePrice | null = null;

  constructor(
    private readonly answer: Answer,
    private readonly route: RankedRoute,
    private readonly index: number,
  ) {}

  get from(): number {
    return this.shown(this.index);
  }

  get to(): number {
    return this.shown(this.index + 1);
  }

  /** What is stated of a job is read of a role for which the job stands. */
  get basis(): StepBasis {
    const { roles } = this.route;
    const basis = basisOf(this.answer.table, this.place);
    const isOwn = this.from === roles[this.index] && this.to === roles[this.index + 1];
    return basis === 'STATED' && !isOwn ? 'READING' : basis;
  }

  get progression(): number | null {
    return progressionOf(this.answer.table, this.place);
  }

  get kind(): MoveKind {
    return MOVE_KINDS[this.answer.table.move[this.place]!]!;
  }

  get entry(): ToldEntry {
    return toldEntry(this.move);
  }

  /** Only advice looks for what a role brings; routes by one figure share their steps. */
  get brings(): readonly string[] {
    return [];
  }

  get odds(): Odds {
    return this.move.odds;
  }

  get years(): number {
    return yearsOf(this.route.stepDays[this.index]!);
  }

  get learningHours(): number {
    return this.route.stepHours[this.index]!;
  }

  get schoolingYears(): number {
    return Math.round(this.answer.table.schoolingYears[this.place]! * 100) / 100;
  }

  get coverage(): number | null {
    return this.needs.coverage;
  }

  get payChangeUsd(): number | null {
    const { roles } = this.answer.graph;
    const now = roles[this.route.roles[this.index]!]!.typicalPayUsd;
    const then = roles[this.route.roles[this.index + 1]!]!.typicalPayUsd;
    return now === null || then === null ? null : then - now;
  }

  get likelihood(): number | null {
    return likelihoodOf(this.answer.search, [this.place]);
  }

  get likelihoodBasis(): LikelihoodBasis | null {
    return moveLikelihoodBasis(this.answer.graph, this.answer.table, this.place);
  }

  get confidence(): number {
    return this.answer.table.confidence[this.place]!;
  }

  get cost(): number {
    return stepCost(this.answer.prices, this.route, this.index);
  }

  detail(): StepDetail {
    return this.needs.detail;
  }

  learn(): readonly CompetencyGap[] {
    const { roles } = this.route;
    return worthLearning(this.answer.graph, roles[this.index + 1]!, this.needs.detail.learn, [
      roles[0]!,
      roles[this.index]!,
    ]);
  }

  toJSON(): unknown {
    return plainStep(this);
  }

  /** Place of the step in the table. */
  private get place(): number {
    return this.route.progressions[this.index]!;
  }

  private shown(place: number): number {
    return shownRole(this.answer.graph, this.answer.search, this.route.roles[place]!);
  }

  private get move(): MovePrice {
    this.ownMove ??= moveAt(this.answer.graph, this.answer.search, this.route.roles, this.index);
    return this.ownMove;
  }

  private get needs(): StepNeeds {
    const { graph, search } = this.answer;
    const whole = search.skillMemory === 'WHOLE_ROUTE';
    this.ownNeeds ??= stepNeeds(
      graph,
      search.profile,
      whole ? this.route.roles.slice(0, this.index + 1) : [this.route.roles[this.index]!],
      this.route.roles[this.index + 1]!,
    );
    return this.ownNeeds;
  }
}

function bandOf(role: RoleNode): PayBand | null {
  return typicalBand(role.pay, role.seniority);
}
