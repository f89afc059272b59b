import { Arg, FieldResolver, ObjectType, Query, Resolver } from 'type-graphql';
import { adviceNumbers, adviceRules } from '../../advice';
import { AdviceNumber, AdviceRule } from './advice-model';
import { AdviceNumberList, AdviceRuleList } from './advice-vocabulary';

@ObjectType('AdviceModel', { description: 'The rules and numbers that routes RECOMMENDED and verdicts go by.' })
export class AdviceModel {}

@Resolver(() => AdviceModel)
export class AdviceQuery {
  @Query(() => AdviceModel, {
    description:
      'What advice goes by: every rule with its sentence, and every number with unit, meaning and origin. They are the same for all graphs. Example: advice { rules(list: VERDICTS) { name sentence verdict numbers { name value unit } } numbers(list: MOVES) { name value meaning source } }',
  })
  advice(): AdviceModel {
    return {};
  }

  @FieldResolver(() => [AdviceRule], {
    description: 'Rules, list by list, each list in the order in which it is asked.',
  })
  rules(
    @Arg('list', () => AdviceRuleList, { nullable: true, description: 'Only the rules of this list.' })
    list: string | null,
  ): readonly AdviceRule[] {
    return adviceRules(list ?? null).map((rule) => new AdviceRule(rule));
  }

  @FieldResolver(() => [AdviceNumber], { description: 'Numbers, list by list.' })
  numbers(
    @Arg('list', () => AdviceNumberList, { nullable: true, description: 'Only the numbers of this list.' })
    list: string | null,
  ): readonly AdviceNumber[] {
    return adviceNumbers(list ?? null).map((number) => new AdviceNumber(number));
  }
}
