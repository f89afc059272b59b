/** Who states a node, what a pay band rests on, and how a node changed. */
import { Args, type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Change } from '../../domain';
import type * as graphs from '../../graph';
import { AdvisorService } from '../advisors/advisor';
import { Company } from '../companies/company';
import { Competency } from '../competencies/competency';
import { ChangeConnection } from '../nodes/change';
import { Evidence, Source, USE_OBSERVED_ON } from '../nodes/evidence';
import { PageArgs } from '../paging/connection';
import { type Page, pageOf, sequenceOf } from '../paging/page';
import type { RequestContext } from '../request/context';
import { pageAfter } from '../request/cost-estimates';
import { HISTORY_DEPTH } from '../request/history-loader';
import { Certification } from '../roles/certification';
import { Discipline } from '../roles/discipline';
import { Outlook } from '../roles/outlook';
import { PayBand } from '../roles/pay-band';
import { Role } from '../roles/role';

/** A class that stands for a type of node. */
type NodeType = abstract new () => object;

type StatedNode = Exclude<graphs.GraphNode, graphs.SourceNode>;

/** A resolver of who states a node. */
function sourceOf(type: NodeType): ClassType {
  @Resolver(() => type as ClassType)
  class SourceResolver {
    @FieldResolver(() => Source, {
      description: 'The source that describes it; the strongest one if there are several.',
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
      description: `Changes to it, newest first; at most the newest ${HISTORY_DEPTH}. Bulk imports are left out. If the database does not answer, this is null, with an error with the code STORE_UNAVAILABLE; the rest of the answer is complete.`,
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
  ...[Role, Competency, Company, Discipline, Certification, AdvisorService].map(sourceOf),
  ...[Role, Competency, Company, Discipline, Certification].map(historyOf),
];

@Resolver(() => Source)
export class SourceDateResolver {
  @FieldResolver(() => String, { description: 'Date of the data: an ISO date, or year and month.' })
  observedOn(@Root() { asOf }: graphs.SourceNode): string {
    return asOf;
  }
}

@Resolver(() => Outlook)
export class OutlookDateResolver {
  @FieldResolver(() => String, { description: 'The date of the figures: an ISO date, year and month, or year.' })
  observedOn(@Root() { asOf }: Outlook): string {
    return asOf;
  }
}

@Resolver(() => PayBand)
export class PayBandResolver {
  @FieldResolver(() => String, { description: 'Date of the figure: an ISO date, or year and month.' })
  observedOn(@Root() band: graphs.PayBand, @Ctx() { graph }: RequestContext): string {
    return band.asOf ?? (graph.sources[band.source] as graphs.SourceNode).asOf;
  }

  @FieldResolver(() => String, { description: 'The same as `observedOn`.', deprecationReason: USE_OBSERVED_ON })
  asOf(@Root() band: graphs.PayBand, @Ctx() context: RequestContext): string {
    return this.observedOn(band, context);
  }

  @FieldResolver(() => Evidence, { description: 'Who says so.' })
  evidence(@Root() band: graphs.PayBand, @Ctx() { graph }: RequestContext): Evidence {
    return new Evidence(graph.sources[band.source] as graphs.SourceNode, band);
  }
}
