import { Ctx, FieldResolver, Int, Query, Resolver } from 'type-graphql';
import type { SourceNode } from '../../graph';
import { Source } from '../nodes/evidence';
import type { RequestContext } from '../request/context';
import type { QueryCost } from '../request/cost';
import { GraphInfo, QueryCostType } from './graph-info';

@Resolver()
export class GraphQuery {
  @Query(() => [Source], { description: 'Where the claims of this graph come from.' })
  sources(@Ctx() { graph }: RequestContext): readonly SourceNode[] {
    return graph.sources;
  }

  @Query(() => GraphInfo, { description: 'The graph that answers: which revision, how large, how fresh.' })
  graph(@Ctx() { graph, snapshot: { isStale }, standing }: RequestContext): GraphInfo {
    return new GraphInfo(graph, isStale, standing);
  }

  @Query(() => QueryCostType, { description: 'What this query costs, and the limit for queries.' })
  queryCost(@Ctx() { cost }: RequestContext): QueryCost {
    return cost;
  }
}

@Resolver(() => GraphInfo)
export class LookBackResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'The oldest revision that `asOf` and `diff` can go back to: bulk imports keep no facts before and after. Null, with an error, if the database does not answer.',
    complexity: 300,
  })
  lookBackTo(@Ctx() context: RequestContext): Promise<number> {
    return context.oldestRevision();
  }
}
