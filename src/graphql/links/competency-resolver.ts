import { Args, Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import type { CareerGraph, CompetencyNode, SkillNode, TechnologyNode } from '../../graph';
import { Competency, Skill, Technology } from '../competencies/competency';
import { SourceNames } from '../nodes/source-names';
import { type Page, pageOf } from '../paging/page';
import type { RequestContext } from '../request/context';
import { type Requirement, RequirementConnection } from '../roles/requirement';
import { deprecatedSince } from '../vocabulary/deprecated';
import { SkillKind } from '../vocabulary/vocabulary';
import { RequiredByArgs } from './role-args';
import { requirementsOn } from './role-links';

@Resolver(() => Competency)
export class CompetencyResolver {
  @FieldResolver(() => RequirementConnection, {
    description: 'Roles that ask for it, those that ask for it most first.',
  })
  requiredBy(
    @Root() node: CompetencyNode,
    @Ctx() { graph }: RequestContext,
    @Args(() => RequiredByArgs) args: RequiredByArgs,
  ): Page<Requirement> {
    return pageOf(requirementsOn(graph, node, args.importance), args);
  }

  @FieldResolver(() => [SourceNames], {
    description:
      'What each source calls it, strongest source first. There are several if sources use different names for the same thing.',
  })
  namedBy(@Root() node: CompetencyNode, @Ctx() { graph }: RequestContext): object[] {
    const names = node.namedBy.length === 0 ? [node] : node.namedBy;
    return names.map(({ source, name, alternateNames }) => ({ source: graph.sources[source], name, alternateNames }));
  }

  @FieldResolver(() => Float, {
    description:
      'Hours of learning from nothing to working level; an estimate. See `learningHoursStated` for where it comes from.',
  })
  learningHours(@Root() node: CompetencyNode): number {
    return Math.round(node.hours.value);
  }

  @FieldResolver(() => Boolean, {
    description:
      'True if a source states `learningHours`, false if they are derived from the preparation of roles that need it.',
  })
  learningHoursStated(@Root() node: CompetencyNode): boolean {
    return node.hours.stated;
  }
}

@Resolver(() => Skill)
export class SkillResolver {
  @FieldResolver(() => SkillKind, { description: 'What sort of competency it is.' })
  kind(@Root() skill: SkillNode): string {
    return skill.skillKind;
  }

  @FieldResolver(() => [Technology], { description: 'Technologies that are part of it.' })
  technologies(@Root() skill: SkillNode, @Ctx() { graph }: RequestContext): CompetencyNode[] {
    return competencies(graph, skill.technologies);
  }

  @FieldResolver(() => [Skill], { description: 'Wider skills that it belongs to.' })
  broader(@Root() skill: SkillNode, @Ctx() { graph }: RequestContext): CompetencyNode[] {
    return competencies(graph, skill.broader);
  }

  @FieldResolver(() => [Skill], { description: 'Narrower skills within it.' })
  narrower(@Root() skill: SkillNode, @Ctx() { graph }: RequestContext): CompetencyNode[] {
    return competencies(graph, skill.narrower);
  }
}

@Resolver(() => Technology)
export class TechnologyResolver {
  @FieldResolver(() => String, {
    description: 'The family of technologies that it belongs to: "Programming language".',
  })
  family(@Root() technology: TechnologyNode): string {
    return technology.category;
  }

  @FieldResolver(() => String, {
    description: 'The same as `family`.',
    deprecationReason: deprecatedSince({
      instead: 'Use `family`. `Skill.kind` has another type, so GraphQL refuses a query that selects `kind` of both.',
      ...{ since: '1.0.0-rc.1', on: '2026-11-30', until: '1.1.0' },
    }),
  })
  kind(@Root() technology: TechnologyNode): string {
    return technology.category;
  }

  @FieldResolver(() => [Skill], { description: 'Skills that it is part of.' })
  skills(@Root() technology: TechnologyNode, @Ctx() { graph }: RequestContext): CompetencyNode[] {
    return competencies(graph, technology.skills);
  }
}

function competencies(graph: CareerGraph, numbers: readonly number[]): CompetencyNode[] {
  return numbers.map((number) => graph.competencies[number] as CompetencyNode);
}
