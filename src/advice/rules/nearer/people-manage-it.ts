import type { NearerRule } from '../../chains/rule-kinds';

export const peopleManageIt: NearerRule = {
  name: 'people-manage-it',
  says: 'A nearer goal is one that people manage to reach.',
  numbers: [],
  breaks: ({ moveTo }, job) => moveTo(job).odds === 'EXCEPTIONAL',
  examples: {
    keeps: 'Military Officer > Investment Banking Associate > Director of Finance',
    breaks: 'Military Officer > Chief Operating Officer > Director of Finance',
  },
};
