import type { QuizInput, Snapshot } from '../../app';
import { count } from '../../domain';
import { ANSWER_WORDS, LEAST_ANSWER, MOST_ANSWER, type QuizState } from '../../quiz';
import { print, printJson, prose } from '../print/print';
import { withSnapshot } from '../program/with-store';
import { keysOf } from './keys';
import { plainState, printResult } from './result';

type Answer = NonNullable<QuizInput['answers']>[number];

/** `career-atlas quiz`. */
export function quizCommand({ answers = [], json }: { answers?: readonly Answer[]; json?: true }): Promise<number> {
  return withSnapshot(async (snapshot) => {
    if (json) printJson(plainState(snapshot.quiz({ answers })));
    else await ask(snapshot, answers);
    return 0;
  });
}

/** Asks until the quiz is done, the input ends, or "q" is pressed; then prints the result. */
async function ask(snapshot: Snapshot, before: readonly Answer[]): Promise<void> {
  const answers = [...before];
  let state = snapshot.quiz({ answers });
  if (!state.done) {
    print(prose('What job suits you best? Say how far each statement is true of you.'));
    print(ANSWER_WORDS.map((words, at) => `  ${at + 1}  ${words}`).join('\n'));
    print('  s skips, b goes back, q ends');
    printQuestion(state);
    for await (const key of keysOf(process.stdin)) {
      if (key === 'q') break;
      if (!take(key, state, answers)) continue;
      state = snapshot.quiz({ answers });
      if (state.done) break;
      printQuestion(state);
    }
  }
  printResult(state);
  if (!state.done && answers.length > 0) print(`\nGo on later:\n  career-atlas quiz --answers ${written(answers)}`);
}

/** Changes the answers as a key says. False if the key says nothing. */
function take(key: string, { question }: QuizState, answers: Answer[]): boolean {
  const value = Number(key);
  if (question !== null && value >= LEAST_ANSWER && value <= MOST_ANSWER) {
    print(`   ${value}  ${ANSWER_WORDS[value - 1]}`);
    answers.push({ question: question.item.id, value });
    return true;
  }
  if (question !== null && key === 's') {
    print('   skipped');
    answers.push({ question: question.item.id });
    return true;
  }
  if (key !== 'b' && key !== 'backspace') return false;
  if (answers.pop() === undefined) return false;
  print('   back');
  return true;
}

function printQuestion({ question, answered, expectedRemaining }: QuizState): void {
  if (question === null) return;
  const lead = `\n${answered + 1}. `;
  print(prose(`${question.item.says} (about ${count(expectedRemaining, 'question')} left)`, lead));
}

/** Answers as the option takes them: "ask-why=4,own-ideas". */
function written(answers: readonly Answer[]): string {
  return answers.map(({ question, value }) => (value === undefined ? question : `${question}=${value}`)).join(',');
}
