import { percent, RIASEC } from '../../domain';
import { nodeName, type RoleNode } from '../../graph';
import { QUIZ_NOTICE, type QuizState, STOP_RULE } from '../../quiz';
import { print, prose } from '../print/print';
import { table } from '../print/table';

/** Jobs and disciplines that are shown. */
const SHOWN = 5;
const SHOWN_DISCIPLINES = 3;

const TOO_LITTLE = `There is too little to go by: a result needs ${STOP_RULE.leastTelling} answers that agree or disagree, and those in the middle tell nothing. To see what your own job leads to: career-atlas become "the job you have".`;

/** Prints what the answers point to; nothing but a sentence before there are enough. */
export function printResult(state: QuizState): void {
  if (state.answered === 0) {
    print(`\n${prose('No question is answered yet, so there is no result.')}`);
    return;
  }
  if (!state.isEnough) {
    print(`\n${prose(TOO_LITTLE)}`);
    return;
  }
  const matches = state.matches(SHOWN);
  print(`\n${state.done ? 'What suits you best' : 'What suits you best so far'}`);
  const rows = matches.map(({ role, probability, rungs }) => [
    role.title,
    percent(probability),
    dollars(role),
    rungs.map(({ title }) => title).join(', '),
  ]);
  print(table(['job', 'how likely', 'pays', 'the same job on other rungs'], rows));
  print(`\nWhy ${matches[0]!.role.title}`);
  for (const sentence of matches[0]!.because()) print(prose(sentence, '- '));
  const changes = state.changes();
  if (changes.length > 0) print('\nWhat would change it');
  for (const { item, value, instead, role } of changes) {
    print(
      prose(
        `${instead} instead of ${value} for "${item.says.replace(/\.$/, '')}": ${role.title} would come first.`,
        '- ',
      ),
    );
  }
  const disciplines = state.disciplines.slice(0, SHOWN_DISCIPLINES);
  const named = disciplines.map(({ discipline, probability }) => `${nodeName(discipline)} ${percent(probability)}`);
  print(`\n${prose(`Disciplines: ${[...named, `other work ${percent(state.elsewhere)}`].join(', ')}.`)}`);
  const interests = RIASEC.map((name, at) => `${name} ${state.interests[at]!.toFixed(1)}`);
  print(prose(`Interests of this work, 1 to 7: ${interests.join(', ')}.`));
  print(`\n${prose(QUIZ_NOTICE)}`);
  print(`\nWhat your own job leads to:\n  career-atlas become "the job you have"`);
  print(`\nHow to get there:\n  career-atlas routes "the job you have" "${matches[0]!.role.title}"`);
}

function dollars({ typicalPayUsd }: RoleNode): string | null {
  return typicalPayUsd === null ? null : `$${typicalPayUsd.toLocaleString('en-US')}`;
}

/** The state as JSON has it: the same names as in the API. */
export function plainState(state: QuizState): object {
  const { asked, answered, expectedRemaining, done, confidence, elsewhere } = state;
  const named = ({ id, title }: RoleNode) => ({ id, title });
  return {
    question: state.question === null ? null : { id: state.question.item.id, says: state.question.item.says },
    asked,
    answered,
    expectedRemaining,
    done,
    enough: state.isEnough,
    confidence: inShort(confidence),
    notice: QUIZ_NOTICE,
    answers: state.replies.map(({ item, value }) => ({ question: item.id, says: item.says, value })),
    roles: state.matches(SHOWN).map((match) => ({
      role: named(match.role),
      probability: inShort(match.probability),
      roleProbability: inShort(match.roleProbability),
      rungs: match.rungs.map(named),
      because: match.because(),
    })),
    disciplines: state.disciplines.map(({ discipline, probability }) => ({
      discipline: nodeName(discipline),
      probability: inShort(probability),
    })),
    elsewhere: inShort(elsewhere),
    interests: Object.fromEntries(RIASEC.map((name, at) => [name, inShort(state.interests[at]!)])),
    changes: state.changes().map(({ item, value, instead, role }) => ({
      question: item.id,
      says: item.says,
      value,
      instead,
      role: named(role),
    })),
  };
}

/** A figure to four decimals. */
function inShort(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
