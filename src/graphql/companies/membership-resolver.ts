/** Who belongs together: the roles of a company, a discipline, a certification. */
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CareerGraph, CertificationNode, CompanyNode, DisciplineNode, RoleNode } from '../../graph';
import { PageArgs } from '../paging/connection';
import { nodeSequence, type Page, pageOf, sequenceOf } from '../paging/page';
import type { RequestContext } from '../request/context';
import { Certification } from '../roles/certification';
import { Discipline } from '../roles/discipline';
import { RoleConnection } from '../roles/role';
import { Company, Employment, EmploymentConnection } from './company';

@Resolver(() => Company)
export class CompanyResolver {
  @FieldResolver(() => EmploymentConnection, { description: 'Roles it employs, and what for.' })
  employs(
    @Root() company: CompanyNode,
    @Ctx() { graph }: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
  ): Page<Employment> {
    const view = sequenceOf(
      company.employs,
      (fact) => new Employment(graph, fact),
      (fact) => (graph.roles[fact.role] as RoleNode).id,
    );
    return pageOf(view, page);
  }
}

@Resolver(() => Discipline)
export class DisciplineResolver {
  @FieldResolver(() => RoleConnection, { description: 'Its roles.' })
  roles(
    @Root() discipline: DisciplineNode,
    @Ctx() { graph }: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
  ): Page<RoleNode> {
    return pageOf(nodeSequence(rolesAt(graph, discipline.roles)), page);
  }
}

@Resolver(() => Certification)
export class CertificationResolver {
  @FieldResolver(() => RoleConnection, { description: 'Roles that value it.' })
  roles(
    @Root() certification: CertificationNode,
    @Ctx() { graph }: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
  ): Page<RoleNode> {
    return pageOf(nodeSequence(rolesAt(graph, certification.roles)), page);
  }
}

function rolesAt(graph: CareerGraph, numbers: readonly number[]): RoleNode[] {
  return numbers.map((number) => graph.roles[number] as RoleNode);
}
