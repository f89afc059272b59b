/** Services with advisors: all of them, those for a role, those for the disciplines that a route crosses. */
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type AdvisorAnswer, advisorChoices, countryName, findAdvisors, languageName } from '../../app';
import { recheckBy, SHELF_MONTHS } from '../../domain';
import type { AdvisorServiceNode, CareerGraph, DisciplineNode, RoleNode, SourceNode } from '../../graph';
import { withoutNulls } from '../inputs/without-nulls';
import { Evidence } from '../nodes/evidence';
import { nodeSequence, type Page, type PageRequest, pageOf } from '../paging/page';
import type { RequestContext } from '../request/context';
import { pageAfter } from '../request/cost-estimates';
import { Discipline } from '../roles/discipline';
import { Role } from '../roles/role';
import { Route } from '../routes/route';
import {
  AdvisorChoices,
  AdvisorConnection,
  AdvisorKind,
  AdvisorService,
  AdvisorsArgs,
  AdvisorsNearArgs,
} from './advisor';
import { AdvisorGap } from './advisor-gap';

/** What going through all services takes. */
const SEARCH = 30;

/** A page of services, and what is missing from the whole list. */
type AdvisorPage = Page<AdvisorServiceNode> & Pick<AdvisorAnswer, 'gaps'>;

@Resolver()
export class AdvisorQuery {
  @Query(() => AdvisorConnection, {
    description:
      'Services where people can talk to somebody about their work: those that cost nothing first, public ones before others.',
    complexity: pageAfter(SEARCH),
  })
  advisors(@Ctx() { graph }: RequestContext, @Args(() => AdvisorsArgs) args: AdvisorsArgs): AdvisorPage {
    return pageFrom(findAdvisors(graph, withoutNulls(args.filter ?? {})), args);
  }

  @Query(() => AdvisorChoices, { description: 'Countries and languages that you can ask `advisors` for.' })
  advisorChoices(@Ctx() { graph }: RequestContext): object {
    return { ...advisorChoices(graph), services: graph.advisors.length };
  }
}

@Resolver(() => AdvisorConnection)
export class AdvisorConnectionResolver {
  @FieldResolver(() => [AdvisorGap], {
    description:
      'What was asked for and has no service in the country, one for each discipline, with whom to turn to instead.',
  })
  gaps(@Root() page: AdvisorPage): AdvisorAnswer['gaps'] {
    return page.gaps;
  }
}

@Resolver(() => AdvisorService)
export class AdvisorServiceResolver {
  @FieldResolver(() => String, { description: 'ISO date by which the editors look again: a year later.' })
  recheckBy(@Root() { checkedOn, evidence }: AdvisorServiceNode): string {
    return recheckBy(checkedOn, SHELF_MONTHS[evidence]);
  }

  @FieldResolver(() => AdvisorKind, { description: 'Who runs it.' })
  runBy(@Root() { serviceKind }: AdvisorServiceNode): string {
    return serviceKind;
  }

  @FieldResolver(() => String, { description: 'Its country in English: "United Kingdom", "everywhere".' })
  countryName(@Root() { country }: AdvisorServiceNode): string {
    return countryName(country) ?? country;
  }

  @FieldResolver(() => [String], { description: 'Its languages in English, in their order.' })
  languageNames(@Root() { languages }: AdvisorServiceNode): string[] {
    return languages.map((code) => languageName(code) ?? code);
  }

  @FieldResolver(() => [Discipline], {
    description: 'The disciplines that it knows well; empty: it is for every kind of work.',
  })
  disciplines(@Root() { disciplines }: AdvisorServiceNode, @Ctx() { graph }: RequestContext): DisciplineNode[] {
    return disciplines.flatMap((id) => {
      const node = graph.find(id);
      return node?.kind === 'Discipline' ? [node] : [];
    });
  }

  @FieldResolver(() => Evidence, { description: 'Who says so, and what they saw.' })
  evidence(
    @Root() { source, evidence, checkedOn, note }: AdvisorServiceNode,
    @Ctx() { graph }: RequestContext,
  ): Evidence {
    return new Evidence(graph.sources[source] as SourceNode, { evidence, asOf: checkedOn, note });
  }
}

@Resolver(() => Role)
export class RoleAdvisorsResolver {
  @FieldResolver(() => AdvisorConnection, {
    description: 'Services that know its discipline well; for a role of no discipline, those for every kind of work.',
    complexity: pageAfter(SEARCH),
  })
  advisors(
    @Root() role: RoleNode,
    @Ctx() { graph }: RequestContext,
    @Args(() => AdvisorsNearArgs) args: AdvisorsNearArgs,
  ): AdvisorPage {
    return pageFor(graph, [role], args);
  }
}

@Resolver(() => Route)
export class RouteAdvisorsResolver {
  @FieldResolver(() => AdvisorConnection, {
    description:
      'Services that know the disciplines that it crosses, from the first role to the last; if none of its roles has one, those for every kind of work.',
    complexity: pageAfter(SEARCH),
  })
  advisors(
    @Root() { roles }: Route,
    @Ctx() { graph }: RequestContext,
    @Args(() => AdvisorsNearArgs) args: AdvisorsNearArgs,
  ): AdvisorPage {
    return pageFor(graph, roles, args);
  }
}

function pageFor(graph: CareerGraph, roles: readonly RoleNode[], args: AdvisorsNearArgs): AdvisorPage {
  const disciplines = [...new Set(roles.flatMap(({ discipline }) => discipline ?? []))];
  const country = args.country ?? undefined;
  if (disciplines.length > 0) return pageFrom(findAdvisors(graph, { disciplines, country }), args);
  const { advisors, gaps } = findAdvisors(graph, { country });
  return pageFrom({ advisors: advisors.filter((each) => each.disciplines.length === 0), gaps }, args);
}

function pageFrom({ advisors, gaps }: AdvisorAnswer, request: PageRequest): AdvisorPage {
  return Object.assign(pageOf(nodeSequence(advisors), request), { gaps });
}
