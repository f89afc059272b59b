import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { exitsFrom } from '../../advice';
import { type Branch as BranchFacts, slugOfId } from '../../domain';
import type * as graphs from '../../graph';
import { groupPayOf } from '../../graph';
import type * as network from '../../network';
import {
  branchOf,
  conditionsOf,
  doorsInto,
  everydayTitle,
  noReadingReason,
  outlookOf,
  readingsOf,
  rolesOfJob,
} from '../../network';
import { Employment, EmploymentConnection } from '../companies/company';
import { type Move, MoveConnection } from '../moves/move';
import { PageArgs } from '../paging/connection';
import { type Page, pageOf, sequenceOf } from '../paging/page';
import type { RequestContext } from '../request/context';
import { pageAfter } from '../request/cost-estimates';
import { Branch } from '../roles/branch';
import { CertificationLink } from '../roles/certification';
import { RoleConditions } from '../roles/conditions';
import { Discipline } from '../roles/discipline';
import { Entry } from '../roles/entry';
import { Outlook } from '../roles/outlook';
import { GroupPay, PayBand } from '../roles/pay-band';
import { type Progression, ProgressionConnection, type SimilarRole, SimilarRoleConnection } from '../roles/progression';
import { Reading } from '../roles/reading';
import { type Requirement, RequirementConnection } from '../roles/requirement';
import { Responsibility, Riasec, Role } from '../roles/role';
import { RoleExit } from '../roles/role-exit';
import { SchemeMatch } from '../roles/scheme-match';
import { EmploymentsArgs, MovesArgs, RequirementsArgs, SimilarArgs } from './role-args';
import { movesFrom, progressionsFrom, progressionsInto, requirementsOf, similarTo } from './role-links';

@Resolver(() => Role)
export class RoleResolver {
  @FieldResolver(() => String, { description: 'The id without its type: "back-end-developer", "onet/15-1252.00".' })
  slug(@Root() role: graphs.RoleNode): string {
    return slugOfId(role.id);
  }

  @FieldResolver(() => Discipline, { nullable: true, description: 'Its discipline; null for schemes that have none.' })
  discipline(@Root() role: graphs.RoleNode, @Ctx() { graph }: RequestContext): graphs.GraphNode | null {
    return role.discipline === undefined ? null : graph.find(role.discipline);
  }

  @FieldResolver(() => Riasec, { nullable: true, description: 'The interests it suits; null if unknown.' })
  interests(@Root() role: graphs.RoleNode): Riasec | null {
    return role.interests.length === 6 ? new Riasec(role.interests) : null;
  }

  @FieldResolver(() => [Responsibility], { description: 'What it is responsible for.' })
  responsibilities(@Root() role: graphs.RoleNode): Responsibility[] {
    return role.responsibilities.map((text) => new Responsibility(text));
  }

  @FieldResolver(() => RequirementConnection, {
    description:
      'What it asks for, most important first. Example: requirements(kind: TECHNOLOGY, importance: ESSENTIAL)',
  })
  requirements(
    @Root() role: graphs.RoleNode,
    @Ctx() { graph }: RequestContext,
    @Args(() => RequirementsArgs) args: RequirementsArgs,
  ): Page<Requirement> {
    return pageOf(requirementsOf(graph, role, args), args);
  }

  @FieldResolver(() => [Entry], {
    description: 'How people get into it in the United States, as its sources state; strongest source first.',
  })
  doors(@Root() role: graphs.RoleNode, @Ctx() { graph }: RequestContext): Entry[] {
    return doorsInto(graph, role).map((door) => new Entry(graph, door));
  }

  @FieldResolver(() => [PayBand], {
    description: 'What it pays, by level or percentile and source. Sources may disagree: all are shown.',
  })
  pay(@Root() role: graphs.RoleNode): readonly graphs.PayBand[] {
    return role.pay;
  }

  @FieldResolver(() => GroupPay, {
    nullable: true,
    description:
      'What the wider group pays that it belongs to, where no source says what the role itself pays; else null. Nothing is ranked or filtered by it.',
  })
  groupPay(@Root() role: graphs.RoleNode): graphs.GroupPay | null {
    return groupPayOf(role);
  }

  @FieldResolver(() => EmploymentConnection, { description: 'Companies that employ it, and what for.' })
  companies(
    @Root() role: graphs.RoleNode,
    @Ctx() { graph }: RequestContext,
    @Args(() => EmploymentsArgs) args: EmploymentsArgs,
  ): Page<Employment> {
    const { category } = args;
    const companyOf = (fact: graphs.Employment) => graph.companies[fact.company] as graphs.CompanyNode;
    const facts = role.employments.filter((fact) => !category || companyOf(fact).category === category);
    return pageOf(
      sequenceOf(
        facts,
        (fact) => new Employment(graph, fact),
        (fact) => companyOf(fact).id,
      ),
      args,
    );
  }

  @FieldResolver(() => [CertificationLink], { description: 'Certifications it values.' })
  certifications(@Root() role: graphs.RoleNode, @Ctx() { graph }: RequestContext): CertificationLink[] {
    return role.certifiedBy.map((link) => new CertificationLink(graph, link));
  }

  @FieldResolver(() => ProgressionConnection, { description: 'Moves that people make out of it.' })
  progressions(
    @Root() role: graphs.RoleNode,
    @Ctx() { graph }: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
  ): Page<Progression> {
    return pageOf(progressionsFrom(graph, role), page);
  }

  @FieldResolver(() => ProgressionConnection, { description: 'Moves that people make into it.' })
  progressionsInto(
    @Root() role: graphs.RoleNode,
    @Ctx() { graph }: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
  ): Page<Progression> {
    return pageOf(progressionsInto(graph, role), page);
  }

  @FieldResolver(() => MoveConnection, {
    description:
      'Moves out of it, for someone who holds it. Ordered by LIKELIHOOD, O*NET roles list all other O*NET roles. Our roles with an O*NET match then list our other roles, and the O*NET roles that none of ours stands for. Roles of ESCO list those of their closest reading, each job once. In all other cases these are the role’s progressions.',
    complexity: pageAfter(2_500),
  })
  nextMoves(
    @Root() role: graphs.RoleNode,
    @Ctx() context: RequestContext,
    @Args(() => MovesArgs) args: MovesArgs,
  ): Page<Move> | Promise<Page<Move>> {
    return context.inTurn(() => pageOf(movesFrom(context, role, args), args));
  }

  @FieldResolver(() => SimilarRoleConnection, {
    description: 'Roles of the same scheme that are like it, most alike first; at most 100.',
    complexity: pageAfter(2_500, 10),
  })
  similar(
    @Root() role: graphs.RoleNode,
    @Ctx() context: RequestContext,
    @Args(() => SimilarArgs) args: SimilarArgs,
  ): Page<SimilarRole> | Promise<Page<SimilarRole>> {
    return context.inTurn(() => pageOf(similarTo(context, role, args), { ...args, first: args.first ?? 10 }));
  }

  @FieldResolver(() => [SchemeMatch], {
    description: 'Its counterparts in other schemes, closest first.',
  })
  matches(@Root() role: graphs.RoleNode, @Ctx() { graph }: RequestContext): SchemeMatch[] {
    return role.schemeMatches.map((match) => new SchemeMatch(graph, match));
  }

  @FieldResolver(() => [Reading], {
    description:
      'Roles of other classifications that are the same work, or a kind of it: the same work first. Its counterparts that are only related are in matches.',
  })
  readings(@Root() role: graphs.RoleNode, @Ctx() { graph }: RequestContext): Reading[] {
    return readingsOf(graph, role.index).map((reading) => new Reading(graph, reading));
  }

  @FieldResolver(() => [RoleExit], {
    description:
      'Where people go who leave it, those first that a counsellor would name first. Empty if no editor has listed any. For what is within reach of one person, see `reachableRoles`.',
  })
  exits(@Root() role: graphs.RoleNode, @Ctx() { graph }: RequestContext): RoleExit[] {
    return exitsFrom(graph, role.index).map((exit) => new RoleExit(graph, exit));
  }

  @FieldResolver(() => String, {
    description:
      'What people call it, in the singular: "bank teller" for O*NET’s Tellers. Its title if nobody has named it so.',
  })
  everydayTitle(
    @Root() role: graphs.RoleNode,
    @Ctx() { graph, snapshot }: RequestContext,
    @Arg('language', () => String, {
      nullable: true,
      description: 'ISO 639-1: "de". Where no source has a name in it, and if left out: English.',
    })
    language: string | null,
  ): string {
    const foreign = language === null || language === undefined ? null : snapshot.titleIn(language, role);
    return foreign ?? everydayTitle(graph, role.id) ?? role.title;
  }

  @FieldResolver(() => RoleConditions, {
    nullable: true,
    description: 'What the work is like: hours, place, body, people, danger, stress. Null if nobody says.',
  })
  conditions(@Root() role: graphs.RoleNode, @Ctx() { graph }: RequestContext): RoleConditions | null {
    const conditions = conditionsOf(graph, role.index);
    return conditions === null ? null : new RoleConditions(graph, conditions);
  }

  @FieldResolver(() => Branch, {
    nullable: true,
    description: 'The branch that its work marks, with who employs there. Null for work that every branch has.',
  })
  branch(@Root() role: graphs.RoleNode, @Ctx() { graph }: RequestContext): BranchFacts | null {
    return branchOf(graph, role.index);
  }

  @FieldResolver(() => Outlook, {
    nullable: true,
    description:
      'How many people do it in the United States, how many will, and what it usually takes to get in. Null if no projection counts it. `outlook` has a sentence.',
  })
  outlookFigures(@Root() role: graphs.RoleNode, @Ctx() { graph }: RequestContext): network.Outlook | null {
    return outlookOf(graph, role.index);
  }

  @FieldResolver(() => [Role], {
    description:
      'The other roles that are the same job: ours, O*NET’s, ESCO’s. Lists with one entry for each job show one of them.',
  })
  sameJob(@Root() role: graphs.RoleNode, @Ctx() { graph }: RequestContext): readonly graphs.RoleNode[] {
    return rolesOfJob(graph, role.index)
      .filter((other) => other !== role.index)
      .map((other) => graph.roles[other]!);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why no role of O*NET reads so, for a role of ESCO without one; else null.',
  })
  noReadingReason(@Root() role: graphs.RoleNode, @Ctx() { graph }: RequestContext): string | null {
    return noReadingReason(graph, role.index);
  }
}
