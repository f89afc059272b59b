import type { NearerRule } from '../../chains/rule-kinds';

export const openToYou: NearerRule = {
  name: 'open-to-you',
  says: 'A nearer goal is a job that people in your work can get into, at once or after some study.',
  numbers: [],
  breaks: ({ moveTo }, job) => moveTo(job).isShut,
  examples: {
    keeps: 'Military Officer > Investment Banking Associate > Director of Finance',
    breaks: 'Instructional Coordinator > Senior Consultant > Chief Operating Officer',
  },
};
