import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Prerequisite as PrerequisiteAnswer, PrerequisiteKind as PrerequisiteKindName } from '../../adjacency';
import type { CareerGraph, CompetencyNode, RoleNode } from '../../graph';
import type { PlanItem as ItemAnswer, LearningPlan as PlanAnswer, PlanStep as StepAnswer } from '../../learning';
import { Competency } from '../competencies/competency';
import { RequirementMatch } from '../gaps/skill-gap';
import { Role } from '../roles/role';
import { rounded } from '../vocabulary/rounded';
import { enumOf } from '../vocabulary/vocabulary';

const PrerequisiteKind = enumOf<PrerequisiteKindName>(['BROADER', 'PART_OF', 'CONDITIONAL']);
registerEnumType(PrerequisiteKind, {
  name: 'PrerequisiteKind',
  description: 'Why one competency comes before another.',
  valuesConfig: {
    BROADER: { description: 'It is the broader skill of the two.' },
    PART_OF: { description: 'The later one is a technology that belongs to it.' },
    CONDITIONAL: {
      description: 'Most roles that ask for the later one ask for this one too. Clearly fewer do the other way round.',
    },
  },
});

@ObjectType('Prerequisite', { description: 'A competency that comes before another, and why.', simpleResolvers: true })
export class Prerequisite {
  constructor(
    private readonly graph: CareerGraph,
    private readonly answer: PrerequisiteAnswer,
  ) {}

  @Field(() => Competency, { description: 'What comes first.' })
  get competency(): CompetencyNode {
    return this.graph.competencies[this.answer.before] as CompetencyNode;
  }

  @Field(() => PrerequisiteKind, { description: 'Why it comes first.' })
  get kind(): string {
    return this.answer.kind;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'For CONDITIONAL: the share of roles asking for the later one that ask for this one too, less the share the other way round; null otherwise.',
  })
  get asymmetry(): number | null {
    return this.answer.kind === 'CONDITIONAL' ? rounded(this.answer.strength, 3) : null;
  }
}

/** Most roles that an element lists; `opensCount` tells how many there are. */
const MOST_OPENED = 10;

/** The best-paid ones first; unknown pay last. */
function bestPaid(graph: CareerGraph, roles: readonly number[]): RoleNode[] {
  return roles
    .map((role) => graph.roles[role] as RoleNode)
    .sort((a, b) => (b.typicalPayUsd ?? -1) - (a.typicalPayUsd ?? -1) || a.index - b.index)
    .slice(0, MOST_OPENED);
}

@ObjectType('LearningPlanItem', {
  description: 'A competency to learn to the level that the step needs, and when.',
  simpleResolvers: true,
})
export class LearningPlanItem extends RequirementMatch<ItemAnswer> {
  @Field(() => Float, { description: 'Hours of learning from the level you have by then to the level you need.' })
  get hours(): number {
    return rounded(this.answer.hours, 1) as number;
  }

  @Field(() => Int, { description: 'Week in which it begins, from 1, counted over the whole plan.' })
  get startWeek(): number {
    return this.answer.startWeek;
  }

  @Field(() => Int, { description: 'Week in which it ends.' })
  get endWeek(): number {
    return this.answer.endWeek;
  }

  @Field(() => [Prerequisite], {
    description:
      'What comes before it in this step and why, strongest first; at most five. Only direct prerequisites are listed.',
  })
  get after(): Prerequisite[] {
    const strongest = [...this.answer.after].sort((a, b) => b.strength - a.strength || a.before - b.before);
    return strongest.slice(0, 5).map((each) => new Prerequisite(this.graph, each));
  }

  @Field(() => [Role], {
    description: 'Roles that it brings within reach, best paid first; at most ten.',
  })
  get opens(): RoleNode[] {
    return bestPaid(this.graph, this.answer.opens);
  }

  @Field(() => Int, { description: 'How many roles it brings within reach.' })
  get opensCount(): number {
    return this.answer.opens.length;
  }
}

@ObjectType('LearningPlanStep', { description: 'What to learn for one role on the way.', simpleResolvers: true })
export class LearningPlanStep {
  constructor(
    private readonly graph: CareerGraph,
    private readonly answer: StepAnswer,
  ) {}

  @Field(() => Role, { description: 'The role that this step reaches.' })
  get to(): RoleNode {
    return this.graph.roles[this.answer.to] as RoleNode;
  }

  @Field(() => Boolean, {
    description: 'False if the needs of the role are unknown. Then there is nothing to plan.',
  })
  get hasKnownNeeds(): boolean {
    return this.answer.hasKnownNeeds;
  }

  @Field(() => Float, { description: 'Hours of learning: those of the skill gap, or of the route’s step.' })
  get learningHours(): number {
    return this.answer.hours;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Years that the route’s step takes, waiting included; null if no route search chose it.',
  })
  get years(): number | null {
    return this.answer.years === null ? null : rounded(this.answer.years, 2);
  }

  @Field(() => [LearningPlanItem], { description: 'In the order of learning.' })
  get items(): LearningPlanItem[] {
    return this.answer.items.map((item) => new LearningPlanItem(this.graph, item));
  }

  @Field(() => [Role], {
    description:
      'Roles that holding this one brings within reach, beyond those that the learning alone brings. Best paid first; at most ten, none for the last step.',
  })
  get opens(): RoleNode[] {
    return bestPaid(this.graph, this.answer.opens);
  }
}

@ObjectType('LearningPlan', {
  description:
    'What to learn for a role, or for each step of a route to it. You learn one thing at a time, prerequisites first.',
  simpleResolvers: true,
})
export class LearningPlan {
  constructor(
    private readonly graph: CareerGraph,
    private readonly answer: PlanAnswer,
  ) {}

  @Field(() => Role, { nullable: true, description: 'The role you hold; null if none was given.' })
  get from(): RoleNode | null {
    return this.answer.from === null ? null : (this.graph.roles[this.answer.from] as RoleNode);
  }

  @Field(() => Role, { description: 'The role to reach.' })
  get to(): RoleNode {
    return this.graph.roles[this.answer.to] as RoleNode;
  }

  @Field(() => [LearningPlanStep], {
    description: 'The roles on the way, in order, the target last.',
  })
  get steps(): LearningPlanStep[] {
    return this.answer.steps.map((step) => new LearningPlanStep(this.graph, step));
  }

  @Field(() => Float, { description: 'Hours of learning in all.' })
  get learningHours(): number {
    return this.answer.learningHours;
  }

  @Field(() => Int, { description: 'Weeks this takes at your hours a week, without a break.' })
  get weeks(): number {
    return this.answer.weeks;
  }

  @Field(() => Boolean, {
    description:
      'True if a route search chose the roles on the way. False if you named them, gave no role that you hold, or no route exists; without a route, the plan goes straight to `to`.',
  })
  get isOnRoute(): boolean {
    return this.answer.isOnRoute;
  }

  @Field(() => Boolean, { description: 'False if the route search ran out of time: there may be a better route.' })
  get exact(): boolean {
    return this.answer.exact;
  }

  @Field(() => [String], { description: 'Plain sentences with the figures.', complexity: 1 })
  get why(): readonly string[] {
    return this.answer.why;
  }
}
