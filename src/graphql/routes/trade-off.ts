import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  AIMS,
  type Judgement,
  MOST_LABELS,
  type TradeOffSet as SetAnswer,
  type TradeOff as TradeOffAnswer,
} from '../../advice';
import type { CareerGraph } from '../../graph';
import { enumOf } from '../vocabulary/vocabulary';
import { Route } from './route';
import { type EndsAsRead, JudgedAnswer, NoRoute, UnknownReference } from './route-search-result';

export const TradeOffAim = enumOf(AIMS);
registerEnumType(TradeOffAim, {
  name: 'TradeOffAim',
  description: 'What ways are weighed by against each other.',
  valuesConfig: {
    YEARS: { description: 'Fewest years until you hold the role: `Route.years`.' },
    STUDY: { description: 'Least study and training: `Route.studyYears`.' },
    PAY: {
      description:
        'Least pay gone without until you hold the role: `Route.earningsForgoneUsd`. A way on which a pay is unknown is never the best.',
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
export class TradeOffSet extends JudgedAnswer {
  constructor(
    graph: CareerGraph,
    private readonly answer: SetAnswer,
    ends: EndsAsRead,
    judged: Judgement | null,
  ) {
    super(graph, () => judged ?? answer.judged(), ends);
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
