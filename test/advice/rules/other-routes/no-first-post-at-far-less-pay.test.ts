import { noFirstPostAtFarLessPay } from '../../../../src/advice/rules/other-routes/no-first-post-at-far-less-pay';
import { route, tinyQuestion } from '../../tiny-careers';

test('a first post pays at least 60 %', () => {
  expect(
    noFirstPostAtFarLessPay.breaks(
      tinyQuestion({ start: { pay: 100_000 }, job: { pay: 59_000, seniority: 'ENTRY' } }),
      route({}),
      route({ isNamed: false }, {}),
    ),
  ).toBe(true);
  expect(
    noFirstPostAtFarLessPay.breaks(
      tinyQuestion({ start: { pay: 100_000 }, job: { pay: 60_000, seniority: 'ENTRY' } }),
      route({}),
      route({ isNamed: false }, {}),
    ),
  ).toBe(false);
});
