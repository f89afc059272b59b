import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { DisciplineNode, RoleNode } from '../../graph';
import type { QuizMatch as Match, QuizChange as WouldChange } from '../../quiz';
import { Discipline } from '../roles/discipline';
import { Role } from '../roles/role';
import { rounded } from '../vocabulary/rounded';

/** A figure of the quiz to four decimals. */
export function inShort(value: number): number {
  return rounded(value, 4) ?? 0;
}

@ObjectType('QuizMatch', { description: 'A job that your answers point to.', simpleResolvers: true })
export class QuizMatch {
  constructor(private readonly match: Match) {}

  @Field(() => Role, { description: 'The job, by its rung that your answers fit best.' })
  get role(): RoleNode {
    return this.match.role;
  }

  @Field(() => Float, {
    description: 'How likely the job is, all its rungs together, 0..1; by the model of the quiz, see docs/quiz.md.',
  })
  get probability(): number {
    return inShort(this.match.probability);
  }

  @Field(() => Float, { description: 'The part of it that is this rung’s, 0..1.' })
  get roleProbability(): number {
    return inShort(this.match.roleProbability);
  }

  @Field(() => [Role], {
    description: 'Other rungs of the same job, likeliest first. The quiz can hardly tell them apart.',
  })
  get rungs(): readonly RoleNode[] {
    return this.match.rungs;
  }

  @Field(() => [String], {
    description:
      'Which of your answers speak for it, strongest first; at most three sentences, none before you answer.',
  })
  get because(): readonly string[] {
    return this.match.because();
  }
}

@ObjectType('DisciplineMatch', { description: 'A discipline that your answers point to.', simpleResolvers: true })
export class DisciplineMatch {
  constructor(private readonly match: { readonly discipline: DisciplineNode; readonly probability: number }) {}

  @Field(() => Discipline, { description: 'The discipline.' })
  get discipline(): DisciplineNode {
    return this.match.discipline;
  }

  @Field(() => Float, { description: 'How likely it is, 0..1: that of its roles together.' })
  get probability(): number {
    return inShort(this.match.probability);
  }
}

@ObjectType('QuizChange', {
  description: 'An answer of which another one would bring another job to the first place.',
  simpleResolvers: true,
})
export class QuizChange {
  constructor(private readonly change: WouldChange) {}

  @Field(() => String, { description: 'The id of the question.' })
  get question(): string {
    return this.change.item.id;
  }

  @Field(() => String, { description: 'The statement.' })
  get says(): string {
    return this.change.item.says;
  }

  @Field(() => Int, { description: 'What you answered, 1 to 5.' })
  get value(): number {
    return this.change.value;
  }

  @Field(() => Int, { description: 'The nearest answer that changes the result, 1 to 5.' })
  get instead(): number {
    return this.change.instead;
  }

  @Field(() => Role, { description: 'What would come first then.' })
  get role(): RoleNode {
    return this.change.role;
  }
}
