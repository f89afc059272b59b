import { OURSELVES, TURN_LIMITS, Turns, type Work } from '../../../src/app';
import { BusyError } from '../../../src/domain';

/** Time goes on with work, and when the test says so. */
let now = 0;
const beginWork = () => {
  const began = now;
  return () => now - began;
};

const long: Work<null> = function* () {
  for (let slice = 0; slice < 20; slice++) {
    now += 2;
    yield;
  }
  return null;
};

test('a client is overrun while its line is full and it was refused often lately; others are not', async () => {
  const turns = new Turns(() => now, beginWork);
  const ask = () => turns.run(long, { payer: { ...OURSELVES, client: 'much' } });
  const refuse = (times: number) => {
    for (let refused = 0; refused < times; refused++) expect(ask).toThrow(BusyError);
  };
  const waiting = Array.from({ length: TURN_LIMITS.each }, ask);
  refuse(9);
  expect(turns.isOverrun('much')).toBe(false);
  refuse(1);
  expect([turns.isOverrun('much'), turns.isOverrun('little')]).toEqual([true, false]);
  now += 2_000;
  expect(turns.isOverrun('much')).toBe(false);
  refuse(10);
  expect(turns.isOverrun('much')).toBe(true);
  await waiting[0];
  expect(turns.isOverrun('much')).toBe(false);
  await Promise.all(waiting);
});
