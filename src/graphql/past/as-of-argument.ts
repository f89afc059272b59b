/** The argument `asOf` of root fields. */
import type { GraphQLInputObjectType, GraphQLSchema } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType, Int } from 'type-graphql';
import { AS_OF } from '../request/cost-estimates';

@InputType('AsOf', {
  description: 'A moment in the life of the graph: a revision or a time. Give exactly one.',
})
export class AsOfInput {
  @Field(() => Int, { nullable: true, description: 'A revision: 0, the empty graph, to the newest.' })
  revision?: number | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'The newest revision that had been made by then: "2026-11-24T09:30:00Z".',
  })
  time?: Date | null;
}

/** Root fields that speak of the trail, the server or the query, not of one graph. */
const TIMELESS: readonly string[] = ['advisorOrganisations', 'apiSearch', 'changes', 'diff', 'queryCost'];

/** Gives every root field that answers from the graph the argument. The executor reads it. */
export function addAsOf(schema: GraphQLSchema): void {
  const type = schema.getType('AsOf') as GraphQLInputObjectType;
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (TIMELESS.includes(field.name)) continue;
    field.args = [
      ...field.args,
      {
        name: AS_OF,
        description: 'Answer from the graph as it was then; left out: as it is now.',
        type,
        defaultValue: undefined,
        deprecationReason: undefined,
        extensions: {},
        astNode: undefined,
      },
    ];
  }
}
