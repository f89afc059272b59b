import { Field, Float, ObjectType } from 'type-graphql';
import { importanceOf } from '../../domain';
import type { CareerGraph, CompetencyNode, RoleNode } from '../../graph';
import { Competency } from '../competencies/competency';
import { Evidence, evidenceOf } from '../nodes/evidence';
import { connectionOf } from '../paging/connection';
import { rounded } from '../vocabulary/rounded';
import { Importance } from '../vocabulary/vocabulary';
import { Role } from './role';

@ObjectType('Requirement', { description: 'A competency that a role asks for.', simpleResolvers: true })
export class Requirement {
  /** @param place - in the graph's table of requirements */
  constructor(
    private readonly graph: CareerGraph,
    private readonly place: number,
  ) {}

  @Field(() => Role, { description: 'The role that asks.' })
  get role(): RoleNode {
    return this.graph.roles[this.graph.requirements.role[this.place] as number] as RoleNode;
  }

  @Field(() => Competency, { description: 'What it asks for.' })
  get competency(): CompetencyNode {
    const { competency } = this.graph.requirements;
    return this.graph.competencies[competency[this.place] as number] as CompetencyNode;
  }

  @Field(() => Importance, { description: 'How much it asks for it.' })
  get importance(): string {
    return importanceOf(this.graph.requirements.importance[this.place] as number);
  }

  @Field(() => Float, { nullable: true, description: 'The score behind it, 1 to 5 (O*NET’s importance scale).' })
  get importanceScore(): number | null {
    return rounded(this.graph.requirements.importance[this.place] as number, 2);
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Level asked for, 0 to 7 (4 is working level); null if no source says.',
  })
  get level(): number | null {
    const { level, levelKnown } = this.graph.requirements;
    return levelKnown[this.place] === 1 ? rounded(level[this.place] as number, 2) : null;
  }

  @Field(() => [Evidence], { description: 'Who says so, strongest source first.' })
  get evidence(): Evidence[] {
    return evidenceOf(this.graph, this.graph.requirements.claims(this.place));
  }
}

export const RequirementConnection = connectionOf('Requirement', 'requirements', () => Requirement);
