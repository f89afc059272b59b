import { oneWayToFarLessPay } from '../../../../src/advice/rules/other-routes/one-way-to-far-less-pay';
import { route, tinyQuestion } from '../../tiny-careers';

const breaks = (now: number, wanted: number) =>
  oneWayToFarLessPay.breaks(tinyQuestion({ start: { pay: now }, goal: { pay: wanted } }), route({}), route({}, {}));

test('one way is enough into work that pays far less', () => {
  expect(breaks(100_000, 60_000)).toBe(true);
  expect(breaks(100_000, 70_000)).toBe(false);
  expect(breaks(50_000, 90_000)).toBe(false);
});
