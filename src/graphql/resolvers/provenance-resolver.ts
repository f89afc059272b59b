/** Who states a node, what a pay band rests on, and how a node changed. */
import { Args, type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Change } from '../../domain';
import type * as graphs from '../../graph';
import type { RequestContext } from '../context';
import { pageAfter } from '../cost-estimates';
import { HISTORY_DEPTH } from '../history-loader';
import { PageArgs } from '../paging/connection';
import { type Page, pageOf, sequenceOf } from '../paging/page';
import { Competency } from '../types/competency';
import { ChangeConnection } from '../types/connections';
import { Evidence, Source } from '../types/evidence';
import { PayBand } from '../types/pay-band';
import { Role } from '../types/role';

type StatedNode = Exclude<graphs.GraphNode, graphs.SourceNode>;

/** A resolver of the fields that every stated node with a history has. */
function provenanceOf(type: ClassType): ClassType {
  @Resolver(() => type)
  class ProvenanceResolver {
    @FieldResolver(() => Source, {
      description: 'The source that describes it, the strongest where there are several.',
    })
    source(@Root() node: StatedNode, @Ctx() { graph }: RequestContext): graphs.SourceNode {
      return graph.sources[node.source] as graphs.SourceNode;
    }

    @FieldResolver(() => ChangeConnection, {
      description: `Changes that named it, newest first; at most the newest ${HISTORY_DEPTH}. Bulk imports are not among them.`,
      complexity: pageAfter(200),
    })
    async history(
      @Root() node: StatedNode,
      @Ctx() context: RequestContext,
      @Args(() => PageArgs) page: PageArgs,
    ): Promise<Page<Change>> {
      const changes = await context.history(node.id);
      return pageOf(
        sequenceOf(
          changes,
          (change) => change,
          (change) => String(change.revision),
        ),
        page,
      );
    }
  }
  return ProvenanceResolver;
}

/** Sources and history of roles, and of skills and technologies. */
export const RoleProvenanceResolver = provenanceOf(Role as unknown as ClassType);
export const CompetencyProvenanceResolver = provenanceOf(Competency as unknown as ClassType);

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
