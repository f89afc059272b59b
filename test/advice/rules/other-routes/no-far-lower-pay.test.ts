import { noFarLowerPay } from '../../../../src/advice/rules/other-routes/no-far-lower-pay';
import { route, tinyQuestion } from '../../tiny-careers';

test('a job at two thirds of the pay of both ends is too low beside an open door', () => {
  expect(
    noFarLowerPay.breaks(
      tinyQuestion({ start: { pay: 100_000 }, job: { pay: 69_000 }, goal: { pay: 120_000 } }),
      route({}),
      route({}, {}),
    ),
  ).toBe(true);
  expect(
    noFarLowerPay.breaks(
      tinyQuestion({ start: { pay: 100_000 }, job: { pay: 71_000 }, goal: { pay: 120_000 } }),
      route({}),
      route({}, {}),
    ),
  ).toBe(false);
  expect(
    noFarLowerPay.breaks(
      tinyQuestion({ start: { pay: 100_000 }, job: { pay: 69_000 }, goal: { pay: 120_000 } }),
      route({}, {}),
      route({}, {}),
    ),
  ).toBe(false);
});
