import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { MOST_NEIGHBOURS, MOST_PAIRS } from '../../app';
import type { CompetencyNode } from '../../graph';
import { adjacentTo, strongestPairs } from '../adjacency-of';
import type { RequestContext } from '../context';
import { pageAfter } from '../cost-estimates';
import { AdjacencyInput, AdjacentArgs } from '../inputs/adjacency-input';
import { PageArgs } from '../paging/connection';
import { type Page, pageOf } from '../paging/page';
import type { Adjacency } from '../types/adjacency';
import { Competency } from '../types/competency';
import { AdjacencyConnection } from '../types/connections';

@Resolver(() => Competency)
export class AdjacencyResolver {
  @FieldResolver(() => AdjacencyConnection, {
    description: `Competencies that roles need together with it, nearest first; at most ${MOST_NEIGHBOURS}. Example: adjacent(kind: TECHNOLOGY, first: 5)`,
    complexity: pageAfter(300, 10),
  })
  adjacent(
    @Root() competency: CompetencyNode,
    @Ctx() context: RequestContext,
    @Args(() => AdjacentArgs) args: AdjacentArgs,
  ): Page<Adjacency> {
    return pageOf(adjacentTo(context, competency, args), { ...args, first: args.first ?? 10 });
  }

  @Query(() => AdjacencyConnection, {
    description: `The pairs of competencies that lie nearest to each other, nearest first; at most ${MOST_PAIRS.toLocaleString('en')}. A pair stands once, under CONDITIONAL once for each direction.`,
    complexity: pageAfter(10_000),
  })
  async skillAdjacency(
    @Ctx() context: RequestContext,
    @Arg('input', () => AdjacencyInput, { nullable: true, description: 'Which pairs; left out: all.' })
    input: AdjacencyInput | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<Adjacency>> {
    return pageOf(await strongestPairs(context, input ?? {}), page);
  }
}
