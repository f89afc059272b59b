import { traitsOf } from '../../../domain';
import type { AdviceQuestion } from '../../chains/advice-question';
import type { OtherRouteRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import type { MovePrice } from '../../price/move-price';

export const noOtherExamination: OtherRouteRule = {
  name: 'no-other-examination',
  says: 'No job of a further route asks for an examination or a licence that the goal does not ask for.',
  numbers: ['rules.paperYears'],
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
      traitsOf(credential).isPaper && yearsLeft > ADVICE_RULES.paperYears && !asked.has(credential.name),
  );
}
