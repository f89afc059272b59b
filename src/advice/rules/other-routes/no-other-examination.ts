import { traitsOf } from '../../../domain';
import type { AdviceQuestion } from '../../chains/advice-question';
import type { OtherRouteRule } from '../../chains/rule-kinds';
import { WORD_MODEL } from '../../numbers/words';
import type { MovePrice } from '../../price/move-price';

export const noOtherExamination: OtherRouteRule = {
  name: 'no-other-examination',
  says: 'No job of a further route asks for an examination or a licence that takes months and that the goal does not ask for.',
  numbers: ['words.weeksBelow'],
  breaks: (question, _best, chain) => chain.length > 1 && chain.some((move) => asksForOtherPapers(question, move)),
  examples: {
    keeps: 'Web Developer > Junior Financial Analyst > Treasury Analyst',
    breaks: 'Train Conductor > Actuarial Analyst > Data Analyst',
  },
};

function asksForOtherPapers({ direct, goal }: AdviceQuestion, { to, way }: MovePrice): boolean {
  if (to === goal) return false;
  const asked = new Set(direct.way.credentials.map(({ credential }) => credential.name));
  return way.credentials.some(
    ({ credential, yearsLeft }) =>
      traitsOf(credential).isPaper && yearsLeft >= WORD_MODEL.weeksBelow && !asked.has(credential.name),
  );
}
