/** One rule of verdicts: see `says`. */
import { kinship } from '../../jobs/kinship';
import { MOVE_MODEL } from '../../numbers/move-model';
import { entersBySubject } from '../../price/own-subject';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const subjectYoursWorkNew: VerdictRule = {
  name: 'subject-yours-work-new',
  says: 'A goal that takes people of a profession for their subject is not a usual wish if its daily work is new to them.',
  numbers: ['moves.newField'],
  verdict: 'POSSIBLE',
  only: 'IF_USUAL',
  when: ({ graph, start, goal }) =>
    entersBySubject(graph, start, goal) && kinship(graph, start, goal) < MOVE_MODEL.newField,
  sentence: () => 'What you know counts there, but the daily work is new to you.',
  examples: { keeps: 'Treasury Analyst > Farm Worker', breaks: 'Environmental Scientist > Data Governance Analyst' },
};
