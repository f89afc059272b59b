import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Route as RouteAnswer, RouteStep as StepAnswer, StepDownCost as StepDownAnswer } from '../../advice';
import type * as graphs from '../../graph';
import type { LikelihoodBasis as BasisName } from '../../network';
import { CompetencyGap, RequirementMatch } from '../gaps/skill-gap';
import { LikelihoodBasis } from '../moves/move';
import { Entry } from '../roles/entry';
import { namedByServices, OfficialMove } from '../roles/official-move';
import { PayBand } from '../roles/pay-band';
import { Progression } from '../roles/progression';
import { Role } from '../roles/role';
import { rounded } from '../vocabulary/rounded';
import { MoveKind } from '../vocabulary/vocabulary';
import { Odds, StepBasis, StepDownCost } from './judgement';
import { PracticalRoute } from './practical';

@ObjectType('RouteStep', { description: 'One move of a route.', simpleResolvers: true })
export class RouteStep {
  constructor(
    private readonly graph: graphs.CareerGraph,
    private readonly step: StepAnswer,
  ) {}

  @Field(() => Role, { description: 'The role you leave.' })
  get from(): graphs.RoleNode {
    return this.graph.roles[this.step.from] as graphs.RoleNode;
  }

  @Field(() => Role, { description: 'The role you enter.' })
  get to(): graphs.RoleNode {
    return this.graph.roles[this.step.to] as graphs.RoleNode;
  }

  @Field(() => MoveKind, { description: 'What sort of move it is.' })
  get kind(): string {
    return this.step.kind;
  }

  @Field(() => StepBasis, { description: 'Who says that people make this move.' })
  get basis(): string {
    return this.step.basis;
  }

  @Field(() => Progression, {
    nullable: true,
    description:
      'The progression that says so, with its evidence. With the basis READING it leads between roles of which these are the same work, a kind, or the wider work. Null for MODELLED and DOOR.',
  })
  get progression(): Progression | null {
    return this.step.progression === null ? null : new Progression(this.graph, this.step.progression);
  }

  @Field(() => [OfficialMove], {
    description: 'The employment services that name the move, as evidence from other countries; empty if none does.',
  })
  get namedBy(): OfficialMove[] {
    return namedByServices(this.graph, this.step.from, this.step.to);
  }

  @Field(() => Entry, { description: 'How you get in: what gets you hired, and what of it is left for you.' })
  get entry(): Entry {
    return new Entry(this.graph, this.step.entry.door, this.step.entry);
  }

  @Field(() => [String], {
    description:
      'What `to` gives you that a later step asks for; empty for the last step, and where routes are ranked by one figure.',
    complexity: 1,
  })
  get brings(): readonly string[] {
    return this.step.brings;
  }

  @Field(() => Odds, { description: 'How often people manage such a move.' })
  get odds(): string {
    return this.step.odds;
  }

  @Field(() => Float, {
    description:
      'Years until you hold `to`: study, work to gain and search. By other rankings than RECOMMENDED: the usual time or the time for learning, whichever is longer, plus schooling.',
  })
  get years(): number {
    return rounded(this.step.years, 2) as number;
  }

  @Field(() => Float, { description: 'Hours of learning that the step asks.' })
  get learningHours(): number {
    return rounded(this.step.learningHours, 0) as number;
  }

  @Field(() => Float, {
    description: 'Years of schooling (a higher degree) that holders of `to` have and holders of `from` lack.',
  })
  get schoolingYears(): number {
    return rounded(this.step.schoolingYears, 2) as number;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Share of what `to` needs that you have by then, 0 to 1; null if its needs are unknown.',
  })
  get coverage(): number | null {
    return this.step.coverage;
  }

  @Field(() => [RequirementMatch], {
    description: 'Needs of `to` that you meet, most important first.',
  })
  get have(): RequirementMatch[] {
    return this.step.detail().have.map((match) => new RequirementMatch(this.graph, match));
  }

  @Field(() => [CompetencyGap], {
    description:
      'What the work is made of that you have to learn, most hours first: nothing that every adult can in part. `learningHours` counts all that is missing.',
  })
  get learn(): CompetencyGap[] {
    return this.step.learn().map((gap) => new CompetencyGap(this.graph, gap));
  }

  @Field(() => Int, { nullable: true, description: 'Change in typical pay, US dollars a year; null if unknown.' })
  get payChangeUsd(): number | null {
    return this.step.payChangeUsd;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of people leaving `from` who go to `to`, 0 to 1. Ranking by LIKELIHOOD uses it. Null where it is unknown; the ranking then uses confidence.',
  })
  get likelihood(): number | null {
    return this.step.likelihood === null ? null : rounded(this.step.likelihood, 6);
  }

  @Field(() => LikelihoodBasis, {
    nullable: true,
    description: 'What its likelihood rests on; null if it is unknown.',
  })
  get likelihoodBasis(): BasisName | null {
    return this.step.likelihoodBasis;
  }

  @Field(() => Float, { description: 'This step’s part of the route’s cost, in its unit.' })
  get cost(): number {
    return rounded(this.step.cost, 4) as number;
  }
}

@ObjectType('Route', { description: 'A way from one role to another. No role comes twice.', simpleResolvers: true })
export class Route extends PracticalRoute {
  constructor(
    private readonly graph: graphs.CareerGraph,
    private readonly route: RouteAnswer,
  ) {
    super(() => route.practical);
  }

  @Field(() => [Role], { description: 'All roles on the way, first to last.' })
  get roles(): graphs.RoleNode[] {
    return this.route.roles.map((number) => this.graph.roles[number] as graphs.RoleNode);
  }

  @Field(() => [RouteStep], { description: 'The moves, in order.' })
  get steps(): RouteStep[] {
    return this.route.steps.map((step) => new RouteStep(this.graph, step));
  }

  @Field(() => Float, {
    description:
      'The figure it is ranked by; smaller is better. It is expected years for RECOMMENDED, years for TIME, hours of the largest step for SKILL_GAP, US dollars for PAY, -ln of the likelihood for LIKELIHOOD, steps for STEPS.',
  })
  get cost(): number {
    return rounded(this.route.cost, 4) as number;
  }

  @Field(() => Float, { description: 'Years from first role to last.' })
  get years(): number {
    return rounded(this.route.years, 2) as number;
  }

  @Field(() => Float, { description: 'Hours of learning, all steps together.' })
  get learningHours(): number {
    return rounded(this.route.learningHours, 0) as number;
  }

  @Field(() => Float, {
    description: 'Years of full-time study before the hires, and of paid training that must be finished.',
  })
  get studyYears(): number {
    return this.route.studyYears;
  }

  @Field(() => Odds, { description: 'How often people manage its rarest step.' })
  get odds(): string {
    return this.route.odds;
  }

  @Field(() => StepDownCost, {
    nullable: true,
    description: 'The step on the way that leads down, and what it costs; null if none does.',
  })
  get stepDown(): StepDownAnswer | null {
    return this.route.stepDown;
  }

  @Field(() => PayBand, { nullable: true, description: 'What the first role pays; null if unknown.' })
  get payNow(): graphs.PayBand | null {
    return this.route.payNow;
  }

  @Field(() => PayBand, { nullable: true, description: 'What the last role pays; null if unknown.' })
  get payThen(): graphs.PayBand | null {
    return this.route.payThen;
  }

  @Field(() => Int, {
    nullable: true,
    description:
      'How much more you would have earned in the last role until you hold it, US dollars; null if a role’s pay is unknown.',
  })
  get earningsForgoneUsd(): number | null {
    return this.route.earningsForgoneUsd;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Product of the steps’ likelihoods, 0 to 1; null if any is unknown.',
  })
  get likelihood(): number | null {
    return this.route.likelihood === null ? null : rounded(this.route.likelihood, 6);
  }

  @Field(() => Float, {
    description: 'How sure we are that people go this way, 0 to 1: product of the steps’ confidences.',
  })
  get confidence(): number {
    return rounded(this.route.confidence, 3) as number;
  }

  @Field(() => [String], {
    description: 'Plain sentences: what makes it rank here, and its weakest step.',
    complexity: 1,
  })
  get why(): readonly string[] {
    return this.route.why;
  }
}
