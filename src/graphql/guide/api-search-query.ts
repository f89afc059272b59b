import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import {
  API_PART_KINDS,
  apiSearch,
  LONGEST_QUESTION,
  type ApiMatch as Match,
  MOST_MATCHES,
  USUAL_MATCHES,
} from '../../guide';
import type { RequestContext } from '../request/context';
import { enumOf } from '../vocabulary/vocabulary';

/** What a search takes, and writing each of the examples that it shows. */
const SEARCH = 600;
const EXAMPLE = 30;

export const ApiPartKind = enumOf(API_PART_KINDS);
registerEnumType(ApiPartKind, {
  name: 'ApiPartKind',
  description: 'What a part of this API is.',
  valuesConfig: {
    FIELD: { description: 'A field of an object: ask for it.' },
    ARGUMENT: { description: 'An argument of a field.' },
    INPUT_FIELD: { description: 'A field of an input, which an argument takes.' },
    TYPE: { description: 'An object, input, enumeration or union. Values of an enumeration are found by it.' },
    EXAMPLE: { description: 'A query that answers a question as people ask it.' },
  },
});

@ObjectType('ApiMatch', { description: 'A part of this API that a question is perhaps about.', simpleResolvers: true })
export abstract class ApiMatch {
  @Field(() => ApiPartKind, { description: 'What it is.' })
  kind!: string;

  @Field(() => String, {
    description:
      'Where it stands, as GraphQL names places in a schema: "Role.pay", "Query.routes(input:)", "RouteSearch.via", "Wish". Of an example the field that it asks first.',
  })
  coordinate!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its type in GraphQL’s own form: "[PayBand!]!". Null for types and examples.',
  })
  type!: string | null;

  @Field(() => String, { description: 'What the schema says of it; of an example what it shows.' })
  description!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What to use instead, and until when it stays. Null if it may be used.',
  })
  deprecated!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A query that shows it, and runs as it is on the careers that come with the program. Null if none is known.',
  })
  example!: string | null;
}

@Resolver()
export class ApiSearchQuery {
  @Query(() => [ApiMatch], {
    description:
      'What of this API answers a question asked in plain English, best first: fields, arguments, types and example queries; empty if none has any of its words. It looks at the descriptions of this schema, so it costs less than reading them. Example: apiSearch(text: "how do I ask for pay") { coordinate description example }',
    complexity: ({ args, childComplexity }) =>
      SEARCH + Math.min(MOST_MATCHES, Math.max(1, args.first ?? USUAL_MATCHES)) * (EXAMPLE + childComplexity),
  })
  apiSearch(
    @Ctx() context: RequestContext,
    @Arg('text', () => String, {
      description: `In a few words, at most ${LONGEST_QUESTION} characters. Example: "routes that avoid a role"`,
    })
    text: string,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: USUAL_MATCHES,
      description: `How many, 1 to ${MOST_MATCHES}.`,
    })
    first: number | null,
  ): readonly Match[] | Promise<readonly Match[]> {
    return context.inTurn(() => apiSearch(text, first ?? USUAL_MATCHES));
  }
}
