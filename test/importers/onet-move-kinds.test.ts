import { moveKindOf } from '../../src/importers/onet/soc';

const job = (code: string, title: string, jobZone: number, experienceYears = 0) => ({
  occupation: { code, title, jobZone },
  experienceYears,
});
const welder = job('51-4121.00', 'Welders', 3);
const helper = job('51-9198.00', 'Helpers', 1);
const fitter = job('51-2041.00', 'Fitters', 3);
const foreman = job('51-1011.00', 'First-Line Supervisors of Production Workers', 3);
const clerk = job('43-9061.00', 'Office Clerks', 2);

test.each([
  ['up in job zone', helper, welder, 'PROMOTION'],
  ['up in rank', welder, foreman, 'PROMOTION'],
  ['down in job zone', welder, helper, 'STEP_BACK'],
  ['down in rank', foreman, welder, 'STEP_BACK'],
  ['beside', welder, fitter, 'LATERAL'],
  ['down into other work', welder, clerk, 'PIVOT'],
])('a move %s has its kind', (_, from, to, kind) => {
  expect(moveKindOf(from, to)).toBe(kind);
});
