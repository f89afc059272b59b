import { Arg, Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import type { GraphNode, SkillNode, TechnologyNode } from '../../graph';
import { findNamed } from '../inputs/node-named';
import { PageArgs } from '../paging/connection';
import { type Page, pageOf } from '../paging/page';
import type { RequestContext } from '../request/context';
import { filteredPage } from '../request/cost-estimates';
import { Competency, Skill, SkillConnection, Technology, TechnologyConnection } from './competency';
import { CompetencyFilter, CompetencyOrder, type CompetencyOrderName, listCompetencies } from './competency-list';

@ArgsType()
class CompetenciesArgs extends PageArgs {
  @Field(() => CompetencyFilter, { nullable: true, description: 'Only those that match every condition.' })
  filter?: CompetencyFilter | null;

  @Field(() => [CompetencyOrder], {
    nullable: true,
    description: 'First by this, then by that. Left out: best match of `filter.text` first, or by name.',
  })
  orderBy?: CompetencyOrderName[] | null;
}

@Resolver()
export class CompetencyQuery {
  @Query(() => Competency, {
    nullable: true,
    description:
      'The skill or technology that a reference names; null if it names none. Use it when you do not know which of the two a name is. Example: competency(ref: "Docker") { __typename name }',
  })
  competency(
    @Ctx() context: RequestContext,
    @Arg('ref', () => String, { description: 'Id, slug, name or other name in any case: "Docker".' }) ref: string,
  ): GraphNode | null {
    return findNamed(context, 'Competency', 'ref', ref);
  }

  @Query(() => Skill, {
    nullable: true,
    description:
      'The skill that a reference names; null if it names none. Names of technologies, such as "Docker", name no skill: `competency` finds both.',
  })
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
