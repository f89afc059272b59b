import { lastJobSharesNeeds } from '../../../../src/advice/rules/other-routes/last-job-shares-needs';
import { route, tinyQuestion } from '../../tiny-careers';

test('jobs that share nothing are no last job before one of ours', () => {
  expect(
    lastJobSharesNeeds.breaks(tinyQuestion({ goal: { discipline: 'discipline:x' } }), route({}), route({}, {})),
  ).toBe(true);
  expect(lastJobSharesNeeds.breaks(tinyQuestion(), route({}), route({}, {}))).toBe(false);
  expect(lastJobSharesNeeds.breaks(tinyQuestion({ goal: { discipline: 'discipline:x' } }), route({}), route({}))).toBe(
    false,
  );
});
