/** One reason for a first job: see `says`. */
import type { StartRule } from '../../chains/rule-kinds';
import { entersBySubject } from '../../price/own-subject';

export const ownSubject: StartRule = {
  name: 'own-subject',
  says: 'You can start at your own level in a job that takes people of your profession as they are, through the subject that they know.',
  numbers: ['moves.ownSubject'],
  breaks: ({ graph, start }, job) => !entersBySubject(graph, start, job),
  examples: {
    keeps: 'Lawyer > GRC Analyst > Information Security Manager',
    breaks: 'Chef > Business Analyst > Salesforce Administrator',
  },
};
