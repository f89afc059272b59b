import type { AdviceQuestion } from '../../chains/advice-question';
import type { Chain } from '../../chains/beginning';
import { yearsOf } from '../../chains/chain-figures';
import { isLikelier } from '../../chains/likelier';
import type { OtherRouteRule } from '../../chains/rule-kinds';
import { schoolingOfChain } from '../../chains/step-facts';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { MOVE_MODEL } from '../../numbers/move-model';
import { isSofterLanding } from '../landings/softer-landing';
import { isWhileStudying } from '../landings/work-while-studying';

export const gainsSomething: OtherRouteRule = {
  name: 'gains-something',
  says: 'A further route over another job has a reason: each job leads on to the next, or it saves time or study, lands softer, pays you while you study, or more people manage it.',
  numbers: ['rules.besideDoor', 'moves.newField'],
  breaks: (question, best, chain) =>
    best.length === 1 &&
    chain.length > 1 &&
    best[0]!.years >= ADVICE_RULES.besideDoor.soon &&
    !leadsOn(chain) &&
    !savesTimeOrStudy(best, chain) &&
    !landsSofter(question, best, chain) &&
    !isWhileStudying(question, chain[0]!) &&
    !isLikelier(chain, best),
  examples: {
    keeps: 'Hotel Manager > Client Service Associate > Investment Operations Analyst',
    breaks: 'Receptionist > Data Entry Clerk > Junior Full-Stack Developer',
  },
};

function leadsOn(chain: Chain): boolean {
  return chain.every(({ relevance }) => relevance >= ADVICE_RULES.besideDoor.relevance);
}

function savesTimeOrStudy(best: Chain, chain: Chain): boolean {
  const { saved } = ADVICE_RULES.besideDoor;
  return yearsOf(best) - yearsOf(chain) >= saved || schoolingOfChain(best) - schoolingOfChain(chain) >= saved;
}

function landsSofter(question: AdviceQuestion, best: Chain, chain: Chain): boolean {
  const { strange, long } = ADVICE_RULES.besideDoor;
  const isStranger =
    best[0]!.relevance < MOVE_MODEL.newField && question.graph.roles[question.goal]!.discipline !== undefined;
  return best[0]!.years >= (isStranger ? strange : long) && isSofterLanding(question, chain[0]!.to);
}
