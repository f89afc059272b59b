import { Field, Float, ObjectType } from 'type-graphql';
import type { SimilarRole as SimilarAnswer } from '../../adjacency';
import { MOVE_SHARES } from '../../domain';
import type { CareerGraph, CompetencyNode, RoleNode } from '../../graph';
import { Competency } from '../competencies/competency';
import { Evidence, evidenceOf } from '../nodes/evidence';
import { connectionOf } from '../paging/connection';
import { rounded } from '../vocabulary/rounded';
import { MoveKind, MoveShare } from '../vocabulary/vocabulary';
import { namedByServices, OfficialMove } from './official-move';
import { Role } from './role';

@ObjectType('Progression', {
  description: 'A move from one role to another that people make, with everything that sources say about it.',
  simpleResolvers: true,
})
export class Progression {
  /** @param place - in the graph's table of progressions */
  constructor(
    private readonly graph: CareerGraph,
    private readonly place: number,
  ) {}

  @Field(() => Role, { description: 'The role you leave.' })
  get from(): RoleNode {
    return this.graph.roles[this.graph.progressions.source[this.place] as number] as RoleNode;
  }

  @Field(() => Role, { description: 'The role you enter.' })
  get to(): RoleNode {
    return this.graph.roles[this.graph.progressions.target[this.place] as number] as RoleNode;
  }

  @Field(() => MoveKind, { description: 'What kind of move it is.' })
  get kind(): string {
    return this.graph.progressions.moveKind(this.place);
  }

  @Field(() => Float, {
    description:
      'Years from the start in `from` until the move is usually made, by people who set out for it. Paid training after the hire comes on top.',
  })
  get typicalYears(): number {
    return rounded(this.graph.progressions.typicalYears[this.place] as number, 2) as number;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of people leaving `from` who make this move, 0 to 1, from the strongest source that states it. Null if no source does. For the estimate of the model of moves, see `Move.likelihood`.',
  })
  get likelihood(): number | null {
    return rounded(this.graph.progressions.likelihood[this.place] as number, 4);
  }

  @Field(() => MoveShare, {
    nullable: true,
    description:
      'How many of the people leaving `from` make this move, in words, from the strongest source that says it without having counted. Null if none does.',
  })
  get share(): string | null {
    return MOVE_SHARES[this.graph.progressions.share[this.place]! - 1] ?? null;
  }

  @Field(() => Float, { description: 'How sure we are that people make this move, from all its evidence, 0 to 1.' })
  get confidence(): number {
    return rounded(this.graph.progressions.confidence[this.place] as number, 3) as number;
  }

  @Field(() => [Evidence], { description: 'Who says so, one entry a source.' })
  get evidence(): Evidence[] {
    return evidenceOf(this.graph, this.graph.progressions.claims(this.place));
  }

  @Field(() => [OfficialMove], {
    description: 'The employment services that name the move, as evidence from other countries; empty if none does.',
  })
  get namedBy(): OfficialMove[] {
    return namedByServices(this.graph, this.from.index, this.to.index);
  }
}

@ObjectType('SimilarRole', { description: 'A role that is like another one.', simpleResolvers: true })
export class SimilarRole {
  constructor(
    private readonly graph: CareerGraph,
    private readonly answer: SimilarAnswer,
  ) {}

  @Field(() => Role, { description: 'The role.' })
  get role(): RoleNode {
    return this.graph.roles[this.answer.role] as RoleNode;
  }

  @Field(() => Float, { description: 'How alike they are, 0 to 1.' })
  get score(): number {
    return rounded(this.answer.score, 4) as number;
  }

  @Field(() => [Competency], { description: 'What both need, weightiest first.' })
  get shared(): CompetencyNode[] {
    return this.answer.shared.map((number) => this.graph.competencies[number] as CompetencyNode);
  }
}

export const ProgressionConnection = connectionOf('Progression', 'progressions', () => Progression);
export const SimilarRoleConnection = connectionOf('SimilarRole', 'similar roles', () => SimilarRole);
