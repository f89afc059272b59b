import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ANSWER_WORDS, QUIZ_NOTICE, type QuizState as State } from '../../quiz';
import { Riasec } from '../roles/role';
import { DisciplineMatch, inShort, QuizChange, QuizMatch } from './quiz-match';

@ObjectType('QuizQuestion', { description: 'A statement that you say is true of you or not.', simpleResolvers: true })
export class QuizQuestion {
  constructor(private readonly question: NonNullable<State['question']>) {}

  @Field(() => String, { description: 'What an answer calls it: "ask-why".' })
  get id(): string {
    return this.question.item.id;
  }

  @Field(() => String, { description: 'The statement: "I keep asking why until I understand how something works."' })
  get says(): string {
    return this.question.item.says;
  }

  @Field(() => [String], { description: 'What the answers 1 to 5 mean, in order.' })
  get scale(): readonly string[] {
    return ANSWER_WORDS;
  }

  @Field(() => Float, {
    description: 'What your answer is expected to tell, in bits; no other question would tell more.',
  })
  get gain(): number {
    return inShort(this.question.gain);
  }
}

@ObjectType('QuizGiven', { description: 'One of your answers.', simpleResolvers: true })
export class QuizGiven {
  constructor(private readonly reply: State['replies'][number]) {}

  @Field(() => String, { description: 'The id of the question.' })
  get question(): string {
    return this.reply.item.id;
  }

  @Field(() => String, { description: 'The statement.' })
  get says(): string {
    return this.reply.item.says;
  }

  @Field(() => Int, { nullable: true, description: 'What you answered, 1 to 5; null if you skipped it.' })
  get value(): number | null {
    return this.reply.value;
  }
}

@ObjectType('QuizState', {
  description: 'Where you stand in the quiz. Roles are those of Career Atlas itself (scheme ATLAS).',
  simpleResolvers: true,
})
export class QuizState {
  constructor(private readonly state: State) {}

  @Field(() => QuizQuestion, { nullable: true, description: 'What to answer next; null once the quiz is done.' })
  get question(): QuizQuestion | null {
    return this.state.question === null ? null : new QuizQuestion(this.state.question);
  }

  @Field(() => Int, { description: 'How many questions you answered or skipped.' })
  get asked(): number {
    return this.state.asked;
  }

  @Field(() => Int, { description: 'How many you answered.' })
  get answered(): number {
    return this.state.answered;
  }

  @Field(() => Int, {
    description: 'How many more answers it may take, an estimate; at most 12 in all, 0 once it is done.',
  })
  get expectedRemaining(): number {
    return this.state.expectedRemaining;
  }

  @Field(() => Boolean, {
    description:
      'True after 12 answers, or after 6 once one job has a probability of 0.9. The result can be read before.',
  })
  get done(): boolean {
    return this.state.done;
  }

  @Field(() => Boolean, {
    description:
      'False if fewer than 3 of your answers agree or disagree: too little to go by, so name no job to somebody yet.',
  })
  get enough(): boolean {
    return this.state.isEnough;
  }

  @Field(() => Float, {
    description: 'How likely it is that your job is one of the five first, 0..1; by the model of the quiz.',
  })
  get confidence(): number {
    return inShort(this.state.confidence);
  }

  @Field(() => String, { description: 'What the result is, and what it is not. Show it with the result.' })
  get notice(): string {
    return QUIZ_NOTICE;
  }

  @Field(() => [QuizGiven], { description: 'Your answers, in your order.' })
  get answers(): readonly QuizGiven[] {
    return this.state.replies.map((reply) => new QuizGiven(reply));
  }

  @Field(() => [QuizMatch], {
    description: 'Jobs that your answers point to, likeliest first; one entry for all rungs of a job.',
  })
  get roles(): readonly QuizMatch[] {
    return this.state.matches(MOST_MATCHES).map((match) => new QuizMatch(match));
  }

  @Field(() => [DisciplineMatch], { description: 'Disciplines, likeliest first.' })
  get disciplines(): readonly DisciplineMatch[] {
    return this.state.disciplines.map((match) => new DisciplineMatch(match));
  }

  @Field(() => Float, { description: 'How likely work outside the disciplines is, 0..1.' })
  get elsewhere(): number {
    return inShort(this.state.elsewhere);
  }

  @Field(() => Riasec, {
    description: 'The interests of the work that your answers point to: of all roles, each by its probability.',
  })
  get interests(): Riasec {
    return new Riasec(this.state.interests.map(inShort));
  }

  @Field(() => [QuizChange], {
    description:
      'What would change the result: answers of which another one would bring another job to the first place, the smallest changes first; at most three.',
  })
  get changes(): readonly QuizChange[] {
    return this.state.changes().map((change) => new QuizChange(change));
  }
}

/** The most jobs that a request can ask for. */
export const MOST_MATCHES = 20;
