import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CareerGraph } from '../../graph';
import {
  AIMS,
  type Judgement,
  MOST_LABELS,
  type TradeOffSet as SetAnswer,
  type TradeOff as TradeOffAnswer,
} from '../../routes';
import { enumOf } from '../vocabulary/vocabulary';
import { NearerGoal, Verdict } from './judgement';
import { Route } from './route';
import { AnswerBetweenEnds, type EndsAsRead, NoRoute, UnknownReference } from './route-search-result';

export const TradeOffAim = enumOf(AIMS);
registerEnumType(TradeOffAim, {
  name: 'TradeOffAim',
  description: 'What ways are weighed by against each other.',
  valuesConfig: {
    YEARS: { description: 'Fewest years until you hold the role: `Route.years`.' },
    STUDY: { description: 'Least study and training: `Route.studyYears`.' },
    PAY: {
      description:
        'Least pay gone without until you hold the role: `Route.earningsForgoneUsd`. A role whose pay is unknown counts as unpaid.',
    },
    ODDS: { description: 'Best odds of its rarest step: `Route.odds`.' },
  },
});

@ObjectType('TradeOff', { description: 'A way that no other way beats in everything.', simpleResolvers: true })
export class TradeOff {
  constructor(
    private readonly graph: CareerGraph,
    private readonly tradeOff: TradeOffAnswer,
  ) {}

  @Field(() => Route, { description: 'The way.' })
  get route(): Route {
    return new Route(this.graph, this.tradeOff.route);
  }

  @Field(() => [TradeOffAim], {
    description:
      'In what no other way is better, and some are worse. Empty for a way that lies between the others, and for the only way.',
    complexity: 1,
  })
  get bestIn(): readonly string[] {
    return this.tradeOff.bestIn;
  }
}

@ObjectType('TradeOffSet', {
  description:
    'Ways to a role of which none beats another in years, study, pay and odds together (the Pareto front). Whatever matters most to you, the best way for you is among them.',
  simpleResolvers: true,
})
export class TradeOffSet extends AnswerBetweenEnds {
  private judged: Judgement | null = null;

  constructor(
    private readonly graph: CareerGraph,
    private readonly answer: SetAnswer,
    ends: EndsAsRead,
  ) {
    super(ends);
  }

  @Field(() => Verdict, { description: 'What a counsellor would say of the wish.' })
  get verdict(): string {
    return this.judgement.verdict;
  }

  @Field(() => [String], { description: 'Why: plain sentences.', complexity: 1 })
  get verdictWhy(): readonly string[] {
    return this.judgement.why;
  }

  @Field(() => [NearerGoal], {
    description: 'Realistic goals nearer by, at most three; empty unless the wish is HARD or UNWISE.',
  })
  get nearer(): NearerGoal[] {
    return this.judgement.nearer.map((goal) => new NearerGoal(this.graph, goal));
  }

  private get judgement(): Judgement {
    this.judged ??= this.answer.judged();
    return this.judged;
  }

  // The page size is counted where the search is asked for.
  @Field(() => [TradeOff], { description: 'At least one, best first as `routes` ranks them.' })
  get tradeOffs(): TradeOff[] {
    return this.answer.tradeOffs.map((each) => new TradeOff(this.graph, each));
  }

  @Field(() => Int, { description: 'How many such ways there are, those behind `first` too.' })
  get count(): number {
    return this.answer.count;
  }

  @Field(() => Boolean, {
    description: `True if no such way is missing; false if the search ended before that, by \`budgetMs\` or after ${MOST_LABELS.toLocaleString('en')} beginnings of ways.`,
  })
  get exact(): boolean {
    return this.answer.exact;
  }

  @Field(() => Int, { description: 'How many beginnings of ways the search looked at.' })
  get explored(): number {
    return this.answer.explored;
  }

  @Field(() => Int, { description: 'Revision of the graph that was searched.' })
  get revision(): number {
    return this.answer.revision;
  }
}

export const TradeOffResult = createUnionType({
  name: 'TradeOffResult',
  description: 'Trade-offs, or why there is no way.',
  types: () => [TradeOffSet, NoRoute, UnknownReference] as const,
});
