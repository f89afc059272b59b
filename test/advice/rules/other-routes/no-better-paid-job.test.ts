import { noBetterPaidJob } from '../../../../src/advice/rules/other-routes/no-better-paid-job';
import { route, tinyQuestion } from '../../tiny-careers';

test('a job that pays clearly more than both ends is one to stay in', () => {
  expect(
    noBetterPaidJob.breaks(
      tinyQuestion({ start: { pay: 100_000 }, job: { pay: 127_000 }, goal: { pay: 120_000 } }),
      route({}),
      route({}, {}),
    ),
  ).toBe(true);
  expect(
    noBetterPaidJob.breaks(
      tinyQuestion({ start: { pay: 100_000 }, job: { pay: 125_000 }, goal: { pay: 120_000 } }),
      route({}),
      route({}, {}),
    ),
  ).toBe(false);
});
