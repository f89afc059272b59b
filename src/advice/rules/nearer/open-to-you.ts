import type { NearerRule } from '../../chains/rule-kinds';

export const openToYou: NearerRule = {
  name: 'open-to-you',
  says: 'A nearer goal is one whose door is open to people in your work.',
  numbers: [],
  breaks: ({ moveTo }, job) => moveTo(job).isShut,
  examples: {
    keeps: 'Military Officer > Investment Banking Associate > Director of Finance',
    breaks: 'Instructional Coordinator > Senior Consultant > Chief Operating Officer',
  },
};
