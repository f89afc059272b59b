import { isExtra } from '../../chains/extra-study';
import type { StepRule } from '../../chains/rule-kinds';

export const noOtherLicence: StepRule = {
  name: 'no-other-licence',
  says: 'One licensed profession is not a stepping stone to another.',
  numbers: [],
  breaks: ({ direct }, before, move) =>
    before !== null &&
    !move.isNamed &&
    before.move.way.door.door === 'LICENCE' &&
    before.move.way.credentials.some((left) => left.credential.kind === 'LICENCE' && isExtra(direct, left)),
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks: 'Director of Communications > Sales Development Representative > Insurance Agent > Compensation Analyst',
  },
};
