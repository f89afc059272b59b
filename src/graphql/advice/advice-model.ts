import { Field, Float, ObjectType } from 'type-graphql';
import type { AdviceNumber as NumberOfAdvice, AdviceRule as RuleOfAdvice, VERDICTS } from '../../advice';
import { Odds, Verdict } from '../routes/judgement';
import { AdviceNumberList, AdviceRuleList, NumberOrigin, NumberUnit } from './advice-vocabulary';

@ObjectType('NumberRange', { description: 'A range of values of a number, both ends included.', simpleResolvers: true })
export abstract class NumberRange {
  @Field(() => Float, { description: 'The lowest.' })
  low!: number;

  @Field(() => Float, { description: 'The highest.' })
  high!: number;
}

@ObjectType('AdviceNumber', { description: 'A number that advice goes by, set by hand.', simpleResolvers: true })
export class AdviceNumber {
  constructor(private readonly number: NumberOfAdvice) {}

  @Field(() => AdviceNumberList, { description: 'What it is about.' })
  get list(): string {
    return this.number.list;
  }

  @Field(() => String, { description: 'For example "moves.newField".' })
  get name(): string {
    return this.number.name;
  }

  @Field(() => Float, { description: 'Its value, in `unit`.' })
  get value(): number {
    return this.number.value;
  }

  @Field(() => NumberUnit, { description: 'What it counts.' })
  get unit(): string {
    return this.number.unit;
  }

  @Field(() => String, { description: 'What it does: a sentence.' })
  get meaning(): string {
    return this.number.meaning;
  }

  @Field(() => NumberOrigin, { description: 'What sort of knowledge it rests on.' })
  get origin(): string {
    return this.number.from;
  }

  @Field(() => String, { description: 'Where it comes from: a sentence.' })
  get source(): string {
    return this.number.source;
  }

  @Field(() => NumberRange, {
    nullable: true,
    description:
      'The values tried with which no answer of the fixed questions that were asked changes: `npm run advice:effect -- --sensitivity`. Null if none is known.',
  })
  get steady(): NumberRange | null {
    const { steady } = this.number;
    return steady === null ? null : { low: steady[0], high: steady[1] };
  }

  @Field(() => String, { nullable: true, description: 'Why it stays although it changes no such answer.' })
  get guards(): string | null {
    return this.number.guards;
  }
}

@ObjectType('AdviceRuleExamples', {
  description:
    'Two routes between roles of the seeds, as titles: "Web Developer > Credit Analyst > Treasury Analyst". A test judges them.',
  simpleResolvers: true,
})
export abstract class AdviceRuleExamples {
  @Field(() => String, { description: 'A route that keeps the rule; for a verdict, one of which it does not hold.' })
  keeps!: string;

  @Field(() => String, { description: 'A route that breaks it; for a verdict, one of which it holds.' })
  breaks!: string;
}

@ObjectType('AdviceRule', { description: 'A rule of advice.', simpleResolvers: true })
export class AdviceRule {
  constructor(private readonly rule: RuleOfAdvice) {}

  @Field(() => AdviceRuleList, { description: 'What sort of rule it is.' })
  get list(): string {
    return this.rule.list;
  }

  @Field(() => String, {
    description: 'For example "comes-nearer". `RouteSet.verdictRules` names rules of verdicts so.',
  })
  get name(): string {
    return this.rule.name;
  }

  @Field(() => String, { description: 'What it says: a sentence.' })
  get sentence(): string {
    return this.rule.sentence;
  }

  @Field(() => Verdict, { nullable: true, description: 'The verdict that it gives; null for rules that give none.' })
  get verdict(): (typeof VERDICTS)[number] | null {
    return this.rule.verdict;
  }

  @Field(() => Odds, { nullable: true, description: 'The odds that it gives; null for rules that give none.' })
  get odds(): RuleOfAdvice['odds'] {
    return this.rule.odds;
  }

  @Field(() => [AdviceNumber], { description: 'The numbers that it goes by.' })
  numbers(): readonly AdviceNumber[] {
    return this.rule.numbers.map((number) => new AdviceNumber(number));
  }

  @Field(() => AdviceRuleExamples, { description: 'What it does to real routes.' })
  get examples(): AdviceRuleExamples {
    return this.rule.examples;
  }
}
