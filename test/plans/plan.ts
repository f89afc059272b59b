/** A plan of two moves, of which the second asks for papers and learning. */
import type { WayPlan } from '../../src/plans';

export const step = {
  to: 'Registered Nurse',
  years: 3,
  payUsd: 96_500,
  hiredFor: 'A degree with clinical weeks, and the licence; new nurses start on a ward.',
  credentials: [
    { name: 'Bachelor', alternatives: [], held: true, yearsLeft: 0 },
    {
      name: 'Associate degree',
      alternatives: ['the longer bachelor'],
      held: false,
      yearsLeft: 2,
    },
    { name: 'Licence', alternatives: [], held: false, yearsLeft: 0.5 },
  ],
  items: [
    { name: 'Patient care', hours: 90, startWeek: 1, endWeek: 9 },
    { name: 'Charts, records', hours: 20, startWeek: 10, endWeek: 12 },
  ],
};

export const PLAN: WayPlan = {
  from: 'Retail Sales Associate',
  to: 'Registered Nurse',
  years: 4,
  odds: 'some people get in',
  payUsd: 34_000,
  why: ['You need a degree.', 'People come from all kinds of work.'],
  thisWeek: ['Ask the college when the next course starts.'],
  weeklyHours: 10,
  steps: [
    {
      ...step,
      to: 'Nursing Assistant',
      years: 1,
      payUsd: null,
      credentials: [],
      items: [],
    },
    step,
  ],
  sources: ['Our estimates (CC0)'],
  address: 'http://localhost:4000/routes?from=a&to=b',
};
