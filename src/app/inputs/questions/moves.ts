import type { Question } from './question';
import { MOVE_ORDER } from './vocabularies';

/** Which moves lead out of a role. */
export const NEXT_MOVES = {
  title: 'Moves out of a role',
  graphql: 'Role.nextMoves',
  commands: ['moves'],
  path: '',
  fields: {
    profile: { kind: 'profile', description: 'What you can do beyond the role, and how fast you learn.' },
    orderBy: {
      kind: 'choice',
      of: MOVE_ORDER,
      default: 'LIKELIHOOD',
      option: '--order <by>',
      description: 'Which moves come first.',
    },
    allowStepDown: {
      kind: 'flag',
      default: true,
      option: '--no-step-down',
      description: 'Allow steps down: moves to less preparation, schooling or seniority, or to clearly lower pay.',
    },
  },
} as const satisfies Question;
