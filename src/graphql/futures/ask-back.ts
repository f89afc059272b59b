import { Field, ObjectType } from 'type-graphql';
import type { AskBackOption as OptionAnswer, AskBack as TheQuestion } from '../../advice';
import type { CareerGraph, RoleNode } from '../../graph';
import { Role } from '../roles/role';

@ObjectType('AskBackOption', { description: 'One answer, and what it would change.', simpleResolvers: true })
export class AskBackOption {
  constructor(
    private readonly graph: CareerGraph,
    private readonly option: OptionAnswer,
  ) {}

  @Field(() => String, { description: 'The answer in a word or two.' })
  get label(): string {
    return this.option.label;
  }

  @Field(() => String, {
    description:
      'What to add to the field, as a text: "BACHELOR", "0.5", a wish, the name of a credential, years in the role you have. Empty if the answer leaves the question as it is.',
  })
  get value(): string {
    return this.option.value;
  }

  @Field(() => [Role], { description: 'Jobs that come into the list.' })
  get adds(): readonly RoleNode[] {
    return this.option.adds.map((role) => this.graph.roles[role]!);
  }

  @Field(() => [Role], { description: 'Jobs that go out of it.' })
  get removes(): readonly RoleNode[] {
    return this.option.removes.map((role) => this.graph.roles[role]!);
  }
}

@ObjectType('AskBack', { description: 'A question whose answer changes who you could become.', simpleResolvers: true })
export class AskBack {
  constructor(
    private readonly graph: CareerGraph,
    private readonly asked: TheQuestion,
  ) {}

  @Field(() => String, { description: 'The question to you.' })
  get question(): string {
    return this.asked.question;
  }

  @Field(() => String, {
    description:
      'Which field of `FuturesInput` the answer goes into: "profile.education", "wishes", "circumstances", "maxStudyYears".',
  })
  get field(): string {
    return this.asked.field;
  }

  @Field(() => [AskBackOption], { description: 'The answers.' })
  get options(): AskBackOption[] {
    return this.asked.options.map((option) => new AskBackOption(this.graph, option));
  }
}
