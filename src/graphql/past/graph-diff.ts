import { GraphQLJSONObject } from 'graphql-scalars';
import { Args, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { GraphDiff as Diff, FactDifference as Difference } from '../../app';
import { FACT } from '../nodes/change';
import { connectionOf, PageArgs } from '../paging/connection';
import { type Page, pageOf, sequenceOf } from '../paging/page';

/** What became of a fact. */
export const DifferenceKind = { ADDED: 'ADDED', CHANGED: 'CHANGED', REMOVED: 'REMOVED' } as const;

registerEnumType(DifferenceKind, {
  name: 'DifferenceKind',
  description: 'What became of a fact between two revisions.',
  valuesConfig: {
    ADDED: { description: 'It was not there before.' },
    CHANGED: { description: 'It is there in both, with other properties.' },
    REMOVED: { description: 'It is not there any more.' },
  },
});

@ObjectType('FactDifference', {
  description: 'A node or a link that differs between two revisions.',
  simpleResolvers: true,
})
export abstract class FactDifference {
  @Field(() => ID, { description: 'Id of the node, or key of the link.' })
  subject!: string;

  @Field(() => DifferenceKind, { description: 'What became of it.' })
  kind!: string;

  @Field(() => [String], { description: 'Names of the properties that differ; empty unless CHANGED.', complexity: 1 })
  fields!: string[];

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'The fact in `from`; null if it was not there.',
    complexity: FACT,
  })
  before!: object | null;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'The fact in `to`; null if it is not there.',
    complexity: FACT,
  })
  after!: object | null;
}

/** A page of differences. */
export const FactDifferenceConnection = connectionOf('FactDifference', 'differences', () => FactDifference);

@ObjectType('GraphDiff', { description: 'What differs between two revisions of the graph.', simpleResolvers: true })
export class GraphDiff {
  constructor(private readonly diff: Diff) {}

  @Field(() => Int, { description: 'The revision that `from` means.' })
  get fromRevision(): number {
    return this.diff.from;
  }

  @Field(() => Int, { description: 'The revision that `to` means.' })
  get toRevision(): number {
    return this.diff.to;
  }

  @Field(() => Int, { description: 'How many nodes and links were added.' })
  get added(): number {
    return this.count('ADDED');
  }

  @Field(() => Int, { description: 'How many nodes and links changed.' })
  get changed(): number {
    return this.count('CHANGED');
  }

  @Field(() => Int, { description: 'How many nodes and links were removed.' })
  get removed(): number {
    return this.count('REMOVED');
  }

  @Field(() => FactDifferenceConnection, { description: 'Nodes first, then links; in order of ids and keys.' })
  differences(@Args(() => PageArgs) page: PageArgs): Page<Difference> {
    const view = sequenceOf(
      this.diff.differences,
      (difference) => difference,
      ({ subject }) => subject,
    );
    return pageOf(view, page);
  }

  private count(kind: Difference['kind']): number {
    return this.diff.differences.filter((difference) => difference.kind === kind).length;
  }
}
