import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CLASSIFICATIONS } from '../../domain';
import type { CareerGraph, RoleNode } from '../../graph';
import type { MoveGrounds } from '../../moves';
import { type MoveFactor as FactorName, MOVE_FACTORS } from '../../moves';
import type { LikelihoodBasis as BasisName, Move as MoveAnswer } from '../../network';
import { connectionOf } from '../paging/connection';
import { namedByServices, OfficialMove } from '../roles/official-move';
import { Progression } from '../roles/progression';
import { Role } from '../roles/role';
import { rounded } from '../vocabulary/rounded';
import { enumOf } from '../vocabulary/vocabulary';

export const LikelihoodBasis = enumOf<BasisName>(['MODEL', 'MATCHES', 'READING', 'SOURCE']);
registerEnumType(LikelihoodBasis, {
  name: 'LikelihoodBasis',
  description: 'What a likelihood rests on.',
  valuesConfig: {
    MODEL: {
      description:
        'A model of moves between O*NET roles, fitted on observed moves: R. M. del Rio-Chanona et al., network of US occupational mobility from CPS ASEC, CC BY 4.0 (J. R. Soc. Interface 18:20200898), modified.',
    },
    MATCHES: {
      description: 'The same model by way of the role’s matches in O*NET, joined with the moves that our editors name.',
    },
    READING: {
      description:
        'The same model, for another role that is the same work or wider: `Move.through`; on a route, a role that it is read as.',
    },
    SOURCE: { description: 'A source states it; see the evidence of the progression.' },
  },
});

export const MoveFactor = enumOf<FactorName>([...MOVE_FACTORS]);
registerEnumType(MoveFactor, {
  name: 'MoveFactor',
  description: 'What raises or lowers the likelihood of a move.',
  valuesConfig: {
    SKILLS: { description: 'How alike the skills and their levels are.' },
    KNOWLEDGE: { description: 'How alike the knowledge is that both build on.' },
    INTERESTS: { description: 'How alike the interests are that both suit (RIASEC).' },
    WORK_STYLES: { description: 'How alike the styles of working are.' },
    WORK_VALUES: { description: 'How alike the values are that both satisfy.' },
    TECHNOLOGIES: { description: 'How many technologies both use.' },
    PAY: { description: 'How far apart their pay is.' },
    PREPARATION: { description: 'How far apart schooling, experience and job zone are.' },
    FIELD: { description: 'Whether both lie in one group of the Standard Occupational Classification.' },
    RELATED_LIST: { description: 'Whether O*NET’s experts list them as related.' },
    SIZE: { description: 'How many people work there, and how many move in from everywhere.' },
    MOVERS_ALIKE: { description: 'Where people go when they leave occupations like this one.' },
    WAYS_BACK: { description: 'Whether people come the other way, or to both from the same occupations.' },
    EDITORS: { description: 'Whether our editors name the move.' },
    SENIORITY: { description: 'How far up or down the ladder it leads.' },
    OFFICIAL: { description: 'Whether a state’s employment service names the move.' },
  },
});

@ObjectType('LikelihoodFactor', {
  description: 'Something that makes a move likelier, or less likely, than the average move.',
  simpleResolvers: true,
})
export abstract class LikelihoodFactor {
  @Field(() => MoveFactor, { description: 'What it is about.' })
  factor!: string;

  @Field(() => Float, {
    description: 'In log-odds against the average move: 0.7 doubles the odds, -0.7 halves them.',
  })
  contribution!: number;

  @Field(() => String, { description: 'The same in a plain sentence.' })
  sentence!: string;
}

@ObjectType('Move', {
  description: 'A next move out of a role, for someone who holds the role (and has your profile, if you give one).',
  simpleResolvers: true,
})
export class Move {
  /** @param groundsOf - asked only if a field needs it */
  constructor(
    private readonly graph: CareerGraph,
    private readonly move: MoveAnswer,
    private readonly groundsOf: () => MoveGrounds | null,
  ) {}

  @Field(() => Role, { description: 'The role you enter.' })
  get to(): RoleNode {
    return this.graph.roles[this.move.to] as RoleNode;
  }

  @Field(() => Progression, {
    nullable: true,
    description: 'The progression it follows; null if no source names the move.',
  })
  get progression(): Progression | null {
    return this.move.progression === null ? null : new Progression(this.graph, this.move.progression);
  }

  @Field(() => [OfficialMove], {
    description: 'The employment services that name the move, as evidence from other countries; empty if none does.',
  })
  get namedBy(): OfficialMove[] {
    return namedByServices(this.graph, this.move.from, this.move.to);
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'Years until the move, including learning and schooling; null if the experience it asks for is unknown.',
  })
  get years(): number | null {
    return this.move.years;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Hours of learning that it asks for. Null if the needs of `to` are unknown.',
  })
  get learningHours(): number | null {
    return this.move.learningHours;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Share of what `to` needs that you already have, 0 to 1; null if unknown.',
  })
  get coverage(): number | null {
    return this.move.coverage;
  }

  @Field(() => Int, { nullable: true, description: 'Change in typical pay, US dollars a year; null if unknown.' })
  get payChangeUsd(): number | null {
    return this.move.payChangeUsd;
  }

  @Field(() => Boolean, { description: 'True if it leads to less preparation, lower seniority or clearly lower pay.' })
  get stepDown(): boolean {
    return this.move.stepDown;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Share of people leaving the role who make this move, 0 to 1; null if unknown.',
  })
  get likelihood(): number | null {
    return this.move.likelihood === null ? null : rounded(this.move.likelihood, 4);
  }

  @Field(() => LikelihoodBasis, {
    nullable: true,
    description: 'What the likelihood rests on; null if it is unknown.',
  })
  get likelihoodBasis(): BasisName | null {
    if (this.move.through !== null) return 'READING';
    if (this.move.isJudged) return CLASSIFICATIONS[this.graph.roles[this.move.from]!.scheme].likelihoods;
    return this.move.likelihood === null ? null : 'SOURCE';
  }

  @Field(() => Role, {
    nullable: true,
    description:
      'The reading of the role whose move this is, where the model of moves does not know the role itself; else null.',
  })
  get through(): RoleNode | null {
    return this.move.through === null ? null : this.graph.roles[this.move.through]!;
  }

  @Field(() => [LikelihoodFactor], {
    description: 'What raises and lowers the likelihood, strongest first; empty unless the model of moves judged it.',
  })
  get likelihoodFactors(): LikelihoodFactor[] {
    if (!this.move.isJudged) return [];
    return (this.groundsOf()?.reasons ?? []).map(({ contribution, ...reason }) => ({
      ...reason,
      contribution: rounded(contribution, 3) as number,
    }));
  }

  @Field(() => String, {
    nullable: true,
    description:
      'How the model reached its figure when that is not obvious: for example which O*NET roles it used, or that no moves were observed.',
  })
  get likelihoodNote(): string | null {
    return this.move.isJudged ? (this.groundsOf()?.note ?? null) : null;
  }
}

export const MoveConnection = connectionOf('Move', 'moves', () => Move);
