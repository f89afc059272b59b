import { Arg, Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import type { GraphNode, SkillNode, TechnologyNode } from '../../graph';
import { findNamed } from '../inputs/node-named';
import { PageArgs } from '../paging/connection';
import { SkillConnection, TechnologyConnection } from '../paging/connections';
import { nodeSequence, type Page, pageOf } from '../paging/page';
import type { RequestContext } from '../request/context';
import { Skill, Technology } from './competency';
import { CompetencyFilter, CompetencyOrder, type CompetencyOrderName, listCompetencies } from './competency-list';

@ArgsType()
class CompetenciesArgs extends PageArgs {
  @Field(() => CompetencyFilter, { nullable: true, description: 'Only those that fulfil all of it.' })
  filter?: CompetencyFilter | null;

  @Field(() => [CompetencyOrder], {
    nullable: true,
    description: 'First by this, then by that. Left out: best match of `filter.text` first, or by name.',
  })
  orderBy?: CompetencyOrderName[] | null;
}

@Resolver()
export class CompetencyQuery {
  @Query(() => Skill, { nullable: true, description: 'The skill that a reference names; null if it names none.' })
  skill(
    @Ctx() context: RequestContext,
    @Arg('ref', () => String, { description: 'Id, slug, name or other name in any case: "SQL databases".' })
    ref: string,
  ): GraphNode | null {
    return findNamed(context, 'Skill', 'ref', ref);
  }

  @Query(() => SkillConnection, { description: 'Skills and fields of knowledge.' })
  skills(@Ctx() { graph }: RequestContext, @Args(() => CompetenciesArgs) args: CompetenciesArgs): Page<SkillNode> {
    return pageOf(nodeSequence(listCompetencies(graph, 'Skill', args.filter, args.orderBy)), args);
  }

  @Query(() => Technology, {
    nullable: true,
    description: 'The technology that a reference names; null if it names none.',
  })
  technology(
    @Ctx() context: RequestContext,
    @Arg('ref', () => String, { description: 'Id, slug, name or other name in any case: "python", "C#".' }) ref: string,
  ): GraphNode | null {
    return findNamed(context, 'Technology', 'ref', ref);
  }

  @Query(() => TechnologyConnection, { description: 'Technologies.' })
  technologies(
    @Ctx() { graph }: RequestContext,
    @Args(() => CompetenciesArgs) args: CompetenciesArgs,
  ): Page<TechnologyNode> {
    return pageOf(nodeSequence(listCompetencies(graph, 'Technology', args.filter, args.orderBy)), args);
  }
}
