import { Arg, Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import type { DisciplineNode, GraphNode, RoleNode } from '../../graph';
import { findNamed } from '../inputs/node-named';
import { PageArgs } from '../paging/connection';
import { type Page, pageOf } from '../paging/page';
import type { RequestContext } from '../request/context';
import { after, filteredPage } from '../request/cost-estimates';
import { Discipline } from './discipline';
import { Role, RoleConnection } from './role';
import { listRoles, RoleFilter, RoleOrder, type RoleOrderName } from './role-list';

/** What reading the name of a role takes. */
const READING = 100;

@ArgsType()
class RolesArgs extends PageArgs {
  @Field(() => RoleFilter, { nullable: true, description: 'Only roles that match every condition.' })
  filter?: RoleFilter | null;

  @Field(() => [RoleOrder], {
    nullable: true,
    description: 'First by this, then by that. Left out: best match of `filter.text` first, or by title.',
  })
  orderBy?: RoleOrderName[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether roles of several classifications that are the same job are one entry: of those that match, ours, else O*NET’s, else ESCO’s. `Role.sameJob` lists the others. Left out: true, unless `filter.schemes` is given.',
  })
  oncePerJob?: boolean | null;
}

@Resolver()
export class RoleQuery {
  @Query(() => Role, {
    nullable: true,
    description: 'The role that a reference names; null if it names none, or several: then `understand` lists them.',
    complexity: after(READING),
  })
  role(
    @Ctx() context: RequestContext,
    @Arg('ref', () => String, {
      description:
        'Id, slug, title, or a name with one clear reading: "Back-End Developer", "onet/15-1252.00", "registered nurse".',
    })
    ref: string,
  ): GraphNode | null {
    return findNamed(context, 'Role', 'ref', ref);
  }

  @Query(() => RoleConnection, {
    complexity: filteredPage,
    description: 'Roles. Example: roles(filter: {disciplines: ["Data"]}, orderBy: [SENIORITY, PAY_DESC])',
  })
  roles(
    @Ctx() context: RequestContext,
    @Args(() => RolesArgs) args: RolesArgs,
  ): Page<RoleNode> | Promise<Page<RoleNode>> {
    const page = () => pageOf(listRoles(context, args.filter, args), args);
    return args.filter ? context.inTurn(page) : page();
  }

  @Query(() => [Discipline], { description: 'All disciplines.' })
  disciplines(@Ctx() { graph }: RequestContext): readonly DisciplineNode[] {
    return graph.disciplines;
  }
}
