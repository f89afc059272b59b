import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Adjacency as AdjacencyAnswer } from '../../adjacency';
import { type Proportion as ProportionAnswer, proportionOf, SCORES, type SkillPair } from '../../adjacency';
import type { CareerGraph, CompetencyNode } from '../../graph';
import { Competency } from '../competencies/competency';
import { connectionOf } from '../paging/connection';
import { rounded } from '../vocabulary/rounded';
import { Scheme } from '../vocabulary/vocabulary';

@ObjectType('Proportion', {
  description: 'A share of roles, with Wilson’s 95 % interval: few roles make it wide.',
  simpleResolvers: true,
})
export class Proportion {
  constructor(private readonly answer: ProportionAnswer) {}

  @Field(() => Float, { description: 'The share, 0 to 1.' })
  get value(): number {
    return rounded(this.answer.value, 4) as number;
  }

  @Field(() => Float, { description: 'Lower end of the interval.' })
  get low(): number {
    return rounded(this.answer.low, 4) as number;
  }

  @Field(() => Float, { description: 'Upper end of the interval.' })
  get high(): number {
    return rounded(this.answer.high, 4) as number;
  }

  @Field(() => Int, { description: 'The number of roles that the share is taken from.' })
  get of(): number {
    return this.answer.of;
  }
}

@ObjectType('Adjacency', {
  description: 'Two competencies, how near they are, and the counts of roles behind that.',
  simpleResolvers: true,
})
export class Adjacency {
  constructor(
    private readonly graph: CareerGraph,
    private readonly answer: AdjacencyAnswer,
    private readonly pair: SkillPair,
  ) {}

  @Field(() => Competency, {
    description: 'The first competency: x in the measures. For neighbours, it is the one you asked about.',
  })
  get from(): CompetencyNode {
    return this.graph.competencies[this.pair.x] as CompetencyNode;
  }

  @Field(() => Competency, {
    description: 'The second competency: y in the measures. For neighbours, it is the neighbour.',
  })
  get to(): CompetencyNode {
    return this.graph.competencies[this.pair.y] as CompetencyNode;
  }

  @Field(() => Float, { description: 'How near they are by the measure you asked for.' })
  get score(): number {
    return rounded(this.pair.score, 4) as number;
  }

  @Field(() => Int, { description: 'Roles that need both: n(x,y).' })
  get rolesWithBoth(): number {
    return this.pair.both;
  }

  @Field(() => Int, { description: 'Roles that need `from`: n(x).' })
  get rolesWithFrom(): number {
    return this.pair.ofX;
  }

  @Field(() => Int, { description: 'Roles that need `to`: n(y).' })
  get rolesWithTo(): number {
    return this.pair.ofY;
  }

  @Field(() => Int, { description: 'All roles that were counted: N.' })
  get roles(): number {
    return this.pair.roles;
  }

  @Field(() => Float, { description: 'How many times as often as by chance roles need both.' })
  get lift(): number {
    const { both, ofX, ofY, roles } = this.pair;
    return rounded(SCORES.LIFT(both, ofX, ofY, roles), 4) as number;
  }

  @Field(() => Proportion, {
    description:
      'The share of roles behind the score: n(x,y) of max(n(x), n(y)) for PROXIMITY and COSINE, of n(x) for CONDITIONAL and LIFT, of the roles that need either for JACCARD, of all for NPMI and CO_OCCURRENCE.',
  })
  get proportion(): Proportion {
    return new Proportion(proportionOf(this.answer.measure, this.pair));
  }

  @Field(() => [Scheme], { description: 'Whose roles were counted.', complexity: 1 })
  get schemes(): readonly string[] {
    return this.answer.schemes;
  }

  @Field(() => Float, { description: 'Requirements of this importance or more, 1 to 5, were counted.' })
  get importance(): number {
    return this.answer.importance;
  }
}

export const AdjacencyConnection = connectionOf('Adjacency', 'pairs of competencies', () => Adjacency);
