import { ageLimitOf, leastAgeIn } from '../../jobs/age-limits';
import type { VerdictRule } from '../../verdict/verdict-rule';
import { jobsInTalk } from '../../words/plural-title';

export const pastTheAgeLimit: VerdictRule = {
  name: 'past-the-age-limit',
  says: 'A goal that takes nobody from an age on is unwise where the work held takes so many years that nearly all are older.',
  numbers: ['verdict.schoolLeft', 'verdict.ageLimit'],
  verdict: 'UNWISE',
  when: ({ graph, chain, start, goal, years }) => {
    const limit = ageLimitOf(graph, goal);
    return limit !== null && leastAgeIn(graph, start) + years - chain.at(-1)!.trainedYears >= limit;
  },
  sentence: ({ graph, goal, ends }) =>
    `Applicants have to be under ${ageLimitOf(graph, goal)}, and most ${jobsInTalk(graph, ends.from)} are older.`,
  examples: { keeps: 'Janitor > Air Traffic Controller', breaks: 'Head of Data > Air Traffic Controller' },
};
