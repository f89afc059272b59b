/** GraphQL types of connections, made from the type of their elements. */
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { DEFAULT_PAGE, LARGEST_PAGE, type PageEnds, WHOLE_LIST } from './page';

const AFTER = 'Only elements after this cursor (`pageInfo.endCursor` of the page before). Valid across revisions.';

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_PAGE,
    description: `How many elements, 1 to ${LARGEST_PAGE}.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: AFTER })
  after?: string | null;
}

/** The arguments of a list that can be had whole. */
@ArgsType()
export class WholeListArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_PAGE,
    description: `How many elements, 1 to ${WHOLE_LIST}. Each page takes the whole search again: ask for all at once.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: AFTER })
  after?: string | null;
}

@ObjectType('PageInfo', { description: 'Where a page stands in its list.', simpleResolvers: true })
export abstract class PageInfo {
  @Field(() => Boolean, { description: 'Are there elements after this page?' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Are there elements before this page?' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first element; null if the page is empty.' })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last element, for `after` of the next page; null if the page is empty.',
  })
  endCursor!: string | null;
}

/**
 * The connection type `<name>Connection` with its `<name>Edge`.
 * @param plural - what the elements are called in descriptions
 */
export function connectionOf(name: string, plural: string, nodeType: () => ClassType | object): ClassType {
  @ObjectType(`${name}Edge`, { description: `One of the ${plural}, with its cursor.`, simpleResolvers: true })
  abstract class EdgeType {
    @Field(() => String, { description: 'Opaque; for `after`. Valid across revisions.' })
    cursor!: string;

    @Field(() => nodeType(), { description: 'The element.' })
    node!: unknown;
  }

  @ObjectType(`${name}Connection`, {
    description: `A page of ${plural}. Pages go forward only: \`first\` and \`after\`, no \`last\` and \`before\`.`,
    simpleResolvers: true,
  })
  abstract class ConnectionType {
    @Field(() => [EdgeType], { description: 'The elements with their cursors.' })
    edges!: EdgeType[];

    @Field(() => [nodeType()], { description: 'The elements without cursors.' })
    nodes!: unknown[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.', complexity: 0 })
    pageInfo!: PageEnds;

    @Field(() => Int, { description: 'Number of elements on all pages together.', complexity: 0 })
    totalCount!: number;
  }
  return ConnectionType as unknown as ClassType;
}
