import { type Command, InvalidArgumentError } from 'commander';
import { QUESTIONS, type QuizInput } from '../../app';
import { listOf } from '../options/list-option';
import { asPhrase } from '../print/phrase';
import { examples } from '../program/help';
import { quizCommand } from './quiz';

type Answer = NonNullable<QuizInput['answers']>[number];

const { option, most, description } = QUESTIONS.quiz.fields.answers;

/** Adds the command that asks what job suits you. */
export function addQuizCommand(program: Command, end: (status: number) => void): void {
  program
    .command('quiz')
    .description('what job suits you best: at most 12 questions, answered with the keys 1 to 5')
    .option(
      option,
      `${asPhrase(description)}: "ask-why=4,own-ideas=2"; "own-ideas" alone skips it, at most ${most}`,
      answersOf,
    )
    .option('--json', 'ask nothing; print the next question and the result so far as JSON')
    .addHelpText('after', examples('quiz', 'quiz --answers ask-why=4,own-ideas=2 --json'))
    .action(async (options) => end(await quizCommand(options)));
}

/** "ask-why=4,own-ideas" as answers; the question's own check says if a value is out of range. */
function answersOf(text: string): readonly Answer[] {
  return listOf(text).map((part) => {
    const [question = '', written, ...more] = part.split('=').map((each) => each.trim());
    const value = Number(written);
    if (question === '' || more.length > 0 || written === '' || (written !== undefined && Number.isNaN(value))) {
      throw new InvalidArgumentError('Give answers as "ask-why=4,own-ideas=2".');
    }
    return written === undefined ? { question } : { question, value };
  });
}
