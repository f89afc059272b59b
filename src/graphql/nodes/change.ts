import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../paging/connection';

/** What a whole fact as JSON takes: a dozen values, or a text of many words, which are written and compressed. */
export const FACT = 4;

@ObjectType('ChangeCounts', { description: 'How many facts a change touched.', simpleResolvers: true })
export abstract class ChangeCounts {
  @Field(() => Int, { description: 'Nodes added or replaced.' })
  putNodes!: number;

  @Field(() => Int, { description: 'Links added or replaced.' })
  putLinks!: number;

  @Field(() => Int, { description: 'Nodes removed.' })
  removedNodes!: number;

  @Field(() => Int, { description: 'Links removed.' })
  removedLinks!: number;
}

@ObjectType('ChangeEntry', { description: 'How one fact changed.', simpleResolvers: true })
export abstract class ChangeEntry {
  @Field(() => ID, { description: 'Id of the node, or key of the link.' })
  subject!: string;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'The fact before; null if it was new.',
    complexity: FACT,
  })
  before!: object | null;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'The fact after; null if it was removed.',
    complexity: FACT,
  })
  after!: object | null;
}

@ObjectType('Change', {
  description: 'One change set of the audit trail: applied whole, as one revision of the graph.',
  simpleResolvers: true,
})
export abstract class Change {
  @Field(() => Int, { description: 'The revision that it made; 1, 2, 3 … without gaps.' })
  revision!: number;

  @Field(() => GraphQLDateTime, { description: 'When it was applied.' })
  at!: string;

  @Field(() => String, { description: 'Who applied it: "seed", "import onet", "editor:ada".' })
  actor!: string;

  @Field(() => String, { description: 'What it was for, in one sentence.' })
  summary!: string;

  @Field(() => ChangeCounts, { description: 'How many facts it touched.' })
  counts!: ChangeCounts;

  @Field(() => [ChangeEntry], {
    description: 'The facts it touched, before and after; empty for bulk imports of more than 1,000 facts.',
  })
  entries!: ChangeEntry[];
}

export const ChangeConnection = connectionOf('Change', 'changes', () => Change);
