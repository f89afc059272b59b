/** Who states a node, what a pay band rests on, and how a node changed. */
import { Args, type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Change } from '../../domain';
import type * as graphs from '../../graph';
import type { RequestContext } from '../context';
import { pageAfter } from '../cost-estimates';
import { HISTORY_DEPTH } from '../history-loader';
import { PageArgs } from '../paging/connection';
import { type Page, pageOf, sequenceOf } from '../paging/page';
import { Certification } from '../types/certification';
import { Company } from '../types/company';
import { Competency } from '../types/competency';
import { ChangeConnection } from '../types/connections';
import { Discipline } from '../types/discipline';
import { Evidence, Source } from '../types/evidence';
import { PayBand } from '../types/pay-band';
import { Role } from '../types/role';

/** A class that stands for a type of node. */
type NodeType = abstract new () => object;

type StatedNode = Exclude<graphs.GraphNode, graphs.SourceNode>;

/** A resolver of who states a node. */
function sourceOf(type: NodeType): ClassType {
  @Resolver(() => type as ClassType)
  class SourceResolver {
    @FieldResolver(() => Source, {
      description: 'The source that describes it, the strongest where there are several.',
    })
    source(@Root() node: StatedNode, @Ctx() { graph }: RequestContext): graphs.SourceNode {
      return graph.sources[node.source] as graphs.SourceNode;
    }
  }
  return SourceResolver;
}

/** A resolver of how a node changed. */
function historyOf(type: NodeType): ClassType {
  @Resolver(() => type as ClassType)
  class HistoryResolver {
    @FieldResolver(() => ChangeConnection, {
      nullable: true,
      description: `Changes that named it, newest first; at most the newest ${HISTORY_DEPTH}. Bulk imports are not among them. Null, with an error of the code STORE_UNAVAILABLE, while the database does not answer: the rest of the answer needs no database.`,
      complexity: pageAfter(200),
    })
    async history(
      @Root() node: StatedNode,
      @Ctx() context: RequestContext,
      @Args(() => PageArgs) page: PageArgs,
    ): Promise<Page<Change>> {
      const changes = await context.history(node.id);
      const view = sequenceOf(
        changes,
        (change) => change,
        (change) => String(change.revision),
      );
      return pageOf(view, page);
    }
  }
  return HistoryResolver;
}

/** One resolver for each type of node whose source or history can be asked for. */
export const ProvenanceResolvers: readonly ClassType[] = [
  ...[Role, Competency, Company, Discipline, Certification].map(sourceOf),
  ...[Role, Competency].map(historyOf),
];

@Resolver(() => PayBand)
export class PayBandResolver {
  @FieldResolver(() => String, { description: 'Date of the figure: an ISO date, or year and month.' })
  asOf(@Root() band: graphs.PayBand, @Ctx() { graph }: RequestContext): string {
    return band.asOf ?? (graph.sources[band.source] as graphs.SourceNode).asOf;
  }

  @FieldResolver(() => Evidence, { description: 'Who says so.' })
  evidence(@Root() band: graphs.PayBand, @Ctx() { graph }: RequestContext): Evidence {
    return new Evidence(graph.sources[band.source] as graphs.SourceNode, band);
  }
}
