import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { NO_ROUTE_MS } from '../../advice';
import type { RoleNode } from '../../graph';
import { ROUTE_DEFAULTS } from '../../routes';
import { PageArgs } from '../paging/connection';
import { checkedPage, type Page, pageOf } from '../paging/page';
import type { RequestContext } from '../request/context';
import { pageAfter } from '../request/cost-estimates';
import { Role } from '../roles/role';
import { type EasedMove, EasedMoveConnection, type EasedRole, EasedRoleConnection } from './eased-role';
import { type NextSkill, NextSkillConnection, SkillValue } from './skill-worth';
import { NextSkillsArgs, SkillValueArgs } from './skill-worth-args';
import { easedMovesOf, easedRolesOf, nextSkillsOf, skillValueOf } from './skill-worth-of';

/** What weighing a skill costs, and two route searches beside it. */
const WORK = 2_000;
const WORK_FOR_ALL_ROLES = 12_000;
const NEXT_WORK = 2_000;
const ROUTE_WORK = 2 * 10 * (ROUTE_DEFAULTS.budgetMs + NO_ROUTE_MS);

@Resolver(() => SkillValue)
export class SkillValueResolver {
  @Query(() => SkillValue, {
    description:
      'What one more skill or technology is worth: the roles and pay that it brings within reach, and for whom.',
    complexity: ({ args, childComplexity }) =>
      (args.role || args.profile ? WORK : WORK_FOR_ALL_ROLES) + (args.towards ? ROUTE_WORK : 0) + childComplexity,
  })
  skillValue(@Ctx() context: RequestContext, @Args(() => SkillValueArgs) args: SkillValueArgs): Promise<SkillValue> {
    return skillValueOf(context, args);
  }

  @FieldResolver(() => EasedRoleConnection, {
    description:
      'Roles that get nearer. Those that come within reach are first, then those with the largest rise in coverage.',
  })
  roles(@Root() value: SkillValue, @Args(() => PageArgs) page: PageArgs): Page<EasedRole> {
    return pageOf(easedRolesOf(value), page);
  }

  @FieldResolver(() => EasedMoveConnection, {
    description:
      'Moves that get easier, ordered by likelihood times the rise in coverage. Empty if you give only a profile.',
  })
  moves(@Root() value: SkillValue, @Args(() => PageArgs) page: PageArgs): Page<EasedMove> {
    return pageOf(easedMovesOf(value), page);
  }
}

@Resolver(() => Role)
export class NextSkillsResolver {
  @FieldResolver(() => NextSkillConnection, {
    description:
      'What you should learn next in this role, best first. These are the things that likely next moves ask for and that you lack. What most roles ask for counts less. Example: nextSkills(first: 5, kind: TECHNOLOGY)',
    complexity: pageAfter(NEXT_WORK),
  })
  nextSkills(
    @Root() role: RoleNode,
    @Ctx() context: RequestContext,
    @Args(() => NextSkillsArgs) args: NextSkillsArgs,
  ): Page<NextSkill> | Promise<Page<NextSkill>> {
    checkedPage(args);
    return context.inTurn(() => pageOf(nextSkillsOf(context, role, args), args));
  }
}
