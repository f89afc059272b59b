import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { MOST_NEIGHBOURS, MOST_PAIRS } from '../../adjacency';
import type { CompetencyNode } from '../../graph';
import { Competency } from '../competencies/competency';
import { PageArgs } from '../paging/connection';
import { checkedPage, type Page, pageOf } from '../paging/page';
import type { RequestContext } from '../request/context';
import { isLarge, pageAfter, pageSize } from '../request/cost-estimates';
import { type Adjacency, AdjacencyConnection } from './adjacency';
import { AdjacencyInput, AdjacentArgs } from './adjacency-input';
import { adjacentTo, strongestPairs } from './adjacency-of';

/** What comparing all pairs takes: of our own or O*NET's roles, of ESCO's, and of a few competencies only. */
const ALL_PAIRS = 3_000;
const ALL_LARGE_PAIRS = 25_000;
const FEW_PAIRS = 1_000;

function pairsWork(input: AdjacencyInput | null | undefined): number {
  if (input?.competencies && input.competencies.length > 0) return FEW_PAIRS;
  return isLarge(input) ? ALL_LARGE_PAIRS : ALL_PAIRS;
}

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
  ): Page<Adjacency> | Promise<Page<Adjacency>> {
    return context.inTurn(() => pageOf(adjacentTo(context, competency, args), { ...args, first: args.first ?? 10 }));
  }

  @Query(() => AdjacencyConnection, {
    description: `The pairs of competencies that lie nearest to each other, nearest first; at most ${MOST_PAIRS.toLocaleString('en')}. Each pair appears once; with CONDITIONAL, once for each direction.`,
    complexity: ({ args, childComplexity }) => pairsWork(args.input) + pageSize(args) * childComplexity,
  })
  async skillAdjacency(
    @Ctx() context: RequestContext,
    @Arg('input', () => AdjacencyInput, { nullable: true, description: 'Which pairs; left out: all.' })
    input: AdjacencyInput | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<Adjacency>> {
    checkedPage(page);
    return pageOf(await strongestPairs(context, input ?? {}), page);
  }
}
