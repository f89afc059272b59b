import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { MOST_IDS, nodeIds, parseInput, searchNodes } from '../../app';
import type { NodeKind as NodeKindName } from '../../domain';
import type { GraphNode } from '../../graph';
import { badInput } from '../errors/errors';
import { Node, SearchConnection } from '../nodes/node';
import { nodeSequence, type Page, pageOf } from '../paging/page';
import type { RequestContext } from '../request/context';
import { pageSize, searchWork } from '../request/cost-estimates';
import { NodeKind } from '../vocabulary/vocabulary';

@ArgsType()
class SearchArgs {
  @Field(() => String, { description: 'Words or their beginnings, at most 200 characters: "back end", "pyton".' })
  text!: string;

  @Field(() => [NodeKind], { nullable: true, description: 'Only nodes of these kinds; left out: all.' })
  kinds?: NodeKindName[] | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description:
      'Whether roles of several classifications that are the same job are one result: ours, else O*NET’s, else ESCO’s. `Role.sameJob` lists the others.',
  })
  oncePerJob?: boolean | null;

  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'How many results, 1 to 100.' })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The language of the text, ISO 639-1: "de". Then only roles are found, by what they are called in it: at most 50. Left out: English.',
  })
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'Only results after this cursor.' })
  after?: string | null;
}

/** How many roles a search in another language finds. */
const MOST_FOUND = 50;

@Resolver()
export class NodeQuery {
  @Query(() => Node, { nullable: true, description: 'The node with this id; null if there is none.' })
  node(
    @Ctx() { graph }: RequestContext,
    @Arg('id', () => ID, { description: 'For example "role:back-end-developer".' }) id: string,
  ): GraphNode | null {
    return graph.find(id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'The nodes with these ids, in their order; null for an id that names none.',
    complexity: ({ args, childComplexity }) => 1 + Math.min(MOST_IDS, args.ids?.length ?? 0) * childComplexity,
  })
  nodes(
    @Ctx() { graph }: RequestContext,
    @Arg('ids', () => [ID], { description: `At most ${MOST_IDS} ids.` }) ids: string[],
  ): (GraphNode | null)[] {
    return parseInput(nodeIds, 'ids', ids).map((id) => graph.find(id));
  }

  @Query(() => SearchConnection, {
    description:
      'Nodes whose title, name or other name matches, best first. Word beginnings and small typos match too.',
    complexity: ({ args, childComplexity }) => 1 + searchWork(args.text) + pageSize(args, 10) * childComplexity,
  })
  search(
    @Ctx() context: RequestContext,
    @Args(() => SearchArgs) args: SearchArgs,
  ): Page<GraphNode> | Promise<Page<GraphNode>> {
    const { language } = args;
    if (language == null) return context.inTurn(() => found(context, args));
    if (args.kinds?.includes('Role') === false)
      throw badInput('language', 'Only roles are found in other languages. Leave out kinds, or name ROLE.');
    return context.inSlices(function* () {
      const readings = yield* context.snapshot.understandInSlices(language, 'text', args.text, MOST_FOUND);
      return pageOf(nodeSequence(readings.map(({ node }) => node)), { ...args, first: args.first ?? 10 });
    });
  }
}

/** The page of what a search finds. */
function found({ graph }: RequestContext, args: SearchArgs): Page<GraphNode> {
  const { kinds, oncePerJob } = args;
  const nodes = searchNodes(graph, args.text, { kinds: kinds ?? undefined, oncePerJob: oncePerJob ?? undefined });
  return pageOf(nodeSequence(nodes), { ...args, first: args.first ?? 10 });
}
