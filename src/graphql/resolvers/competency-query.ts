import { Arg, Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import type { GraphNode, SkillNode, TechnologyNode } from '../../graph';
import type { RequestContext } from '../context';
import { filteredPage } from '../cost-estimates';
import {
  CompetencyFilter,
  CompetencyOrder,
  type CompetencyOrderName,
  listCompetencies,
} from '../listing/competency-list';
import { findNamed } from '../node-named';
import { PageArgs } from '../paging/connection';
import { type Page, pageOf } from '../paging/page';
import { Skill, Technology } from '../types/competency';
import { SkillConnection, TechnologyConnection } from '../types/connections';

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

  @Query(() => SkillConnection, { description: 'Skills and fields of knowledge.', complexity: filteredPage })
  skills(@Ctx() { graph }: RequestContext, @Args(() => CompetenciesArgs) args: CompetenciesArgs): Page<SkillNode> {
    return pageOf(listCompetencies(graph, 'Skill', args.filter, args.orderBy), args);
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

  @Query(() => TechnologyConnection, { description: 'Technologies.', complexity: filteredPage })
  technologies(
    @Ctx() { graph }: RequestContext,
    @Args(() => CompetenciesArgs) args: CompetenciesArgs,
  ): Page<TechnologyNode> {
    return pageOf(listCompetencies(graph, 'Technology', args.filter, args.orderBy), args);
  }
}
