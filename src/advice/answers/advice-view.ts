/** Advice as answers: figures and sentences of a chain, worked out when they are asked for. */
import type { MoveKind } from '../../domain';
import { type CareerGraph, type PayBand, typicalBand } from '../../graph';
import type { CompetencyGap, StepDetail } from '../../needs';
import { type LikelihoodBasis, likelihoodBasis } from '../../network';
import type { RouteSearch } from '../../routes';
import { type Chain, costOfChain } from '../chains/beginning';
import { hundredths, type StepDownCost, schoolingOfChain, stepDownOf } from '../chains/step-facts';
import { oddsOfWay } from '../chains/way-odds';
import type { Odds } from '../move-rules/odds-bands';
import { STATED_MODEL } from '../numbers/reach';
import { type Practical, PracticalView } from '../practical/practical';
import type { MovePrice } from '../price/move-price';
import { whatItBrings, whyChain } from '../words/advice-words';
import { type ToldEntry, toldAlong } from '../words/hired';
import { worthLearning } from '../words/learning';
import { type StepNeeds, stepNeeds } from '../words/step-needs';
import { plainRoute, plainStep, type Route, type RouteStep, type StepBasis } from './route';

/** What a chain is ranked by where it isn't expected years. */
export interface OtherRank {
  /** A step's part of the route's cost; the parts add up. */
  readonly costOf: (step: RouteStep) => number;
  /** Why the chain is the answer: a sentence before those of advice. */
  readonly why: string;
}

/** A chain as a route. Its ends are the roles that the asker named, whichever roles stand in for them. */
export class AdviceRoute implements Route {
  private ownRoles: readonly number[] | null = null;
  private ownSteps: readonly AdviceStep[] | null = null;
  private reasons: readonly string[] | null = null;
  private side: Practical | null = null;

  constructor(
    private readonly graph: CareerGraph,
    private readonly search: RouteSearch,
    private readonly chain: Chain,
    private readonly first: Chain,
    private readonly rank: OtherRank | null = null,
  ) {}

  get roles(): readonly number[] {
    this.ownRoles ??= [this.search.from, ...this.chain.slice(0, -1).map(({ to }) => to), this.search.to];
    return this.ownRoles;
  }

  get steps(): readonly AdviceStep[] {
    const { graph, search, chain, roles, rank } = this;
    this.ownSteps ??= chain.map((_, index) => new AdviceStep(graph, search, chain, roles, index, rank));
    return this.ownSteps;
  }

  get cost(): number {
    return this.rank === null
      ? hundredths(costOfChain(this.chain))
      : this.steps.reduce((sum, { cost }) => sum + cost, 0);
  }

  get years(): number {
    return hundredths(this.steps.reduce((sum, { years }) => sum + years, 0));
  }

  get learningHours(): number {
    return this.steps.reduce((sum, { learningHours }) => sum + learningHours, 0);
  }

  get studyYears(): number {
    return hundredths(schoolingOfChain(this.chain));
  }

  get odds(): Odds {
    return oddsOfWay(this.graph, this.chain);
  }

  get stepDown(): StepDownCost | null {
    return stepDownOf(this.graph, this.chain, this.search);
  }

  get payNow(): PayBand | null {
    return bandOf(this.graph, this.search.from);
  }

  get payThen(): PayBand | null {
    return bandOf(this.graph, this.search.to);
  }

  get earningsForgoneUsd(): number | null {
    const payOf = (role: number) => this.graph.roles[role]!.typicalPayUsd;
    const then = payOf(this.search.to);
    let forgone = 0;
    for (const step of this.steps) {
      const now = payOf(step.from);
      if (now === null || then === null) return null;
      forgone += Math.max(0, then - now) * step.years;
    }
    return Math.round(forgone);
  }

  get likelihood(): number | null {
    const each = this.steps.map(({ likelihood }) => likelihood);
    return each.some((one) => one === null) ? null : each.reduce<number>((product, one) => product * (one ?? 1), 1);
  }

  get confidence(): number {
    return Number(this.steps.reduce((product, { confidence }) => product * confidence, 1).toPrecision(2));
  }

  get why(): readonly string[] {
    this.reasons ??= [
      ...(this.rank === null ? [] : [this.rank.why]),
      ...whyChain(this.graph, this.search, this.chain, this.first),
    ];
    return this.reasons;
  }

  get practical(): Practical {
    this.side ??= new PracticalView(this.graph, this.search, this.chain);
    return this.side;
  }

  toJSON(): unknown {
    return plainRoute(this);
  }
}

class AdviceStep implements RouteStep {
  private ownNeeds: StepNeeds | null = null;

  constructor(
    private readonly graph: CareerGraph,
    private readonly search: RouteSearch,
    private readonly chain: Chain,
    private readonly roles: readonly number[],
    private readonly index: number,
    private readonly rank: OtherRank | null,
  ) {}

  get from(): number {
    return this.roles[this.index]!;
  }

  get to(): number {
    return this.roles[this.index + 1]!;
  }

  get basis(): StepBasis {
    const { source, target } = this.graph.progressions;
    if (this.progression === null) return 'DOOR';
    return source[this.progression] === this.from && target[this.progression] === this.to ? 'STATED' : 'READING';
  }

  get progression(): number | null {
    return this.move.progression === -1 ? null : this.move.progression;
  }

  get kind(): MoveKind {
    return this.move.kind;
  }

  get entry(): ToldEntry {
    return toldAlong(this.chain, this.index);
  }

  get brings(): readonly string[] {
    return whatItBrings(this.graph, this.chain, this.index);
  }

  get odds(): Odds {
    return this.move.odds;
  }

  get years(): number {
    return hundredths(this.move.years);
  }

  /** All that you lack of the role's needs, as in its gap and plan; you learn most of it in the study or on the job. */
  get learningHours(): number {
    return this.needs.learningHours;
  }

  get schoolingYears(): number {
    return hundredths(this.move.studyYears);
  }

  get coverage(): number | null {
    return this.needs.coverage;
  }

  get payChangeUsd(): number | null {
    const { roles } = this.graph;
    const [now, then] = [roles[this.from]!.typicalPayUsd, roles[this.to]!.typicalPayUsd];
    return now === null || then === null ? null : then - now;
  }

  get likelihood(): number | null {
    const said = this.progression === null ? Number.NaN : this.search.likelihoods[this.progression]!;
    return Number.isNaN(said) ? null : said;
  }

  get likelihoodBasis(): LikelihoodBasis | null {
    return this.progression === null ? null : likelihoodBasis(this.graph, this.progression);
  }

  get confidence(): number {
    return this.progression === null ? STATED_MODEL.unnamed : this.graph.progressions.confidence[this.progression]!;
  }

  get cost(): number {
    return this.rank === null ? hundredths(this.move.cost) : this.rank.costOf(this);
  }

  detail(): StepDetail {
    return this.needs.detail;
  }

  learn(): readonly CompetencyGap[] {
    return worthLearning(this.graph, this.to, this.needs.detail.learn, [this.search.from, this.from]);
  }

  toJSON(): unknown {
    return plainStep(this);
  }

  private get move(): MovePrice {
    return this.chain[this.index]!;
  }

  private get needs(): StepNeeds {
    const { graph, search, roles, index } = this;
    const whole = search.skillMemory === 'WHOLE_ROUTE';
    this.ownNeeds ??= stepNeeds(graph, search.profile, whole ? roles.slice(0, index + 1) : [this.from], this.to);
    return this.ownNeeds;
  }
}

function bandOf(graph: CareerGraph, role: number): PayBand | null {
  const { pay, seniority } = graph.roles[role]!;
  return typicalBand(pay, seniority);
}
