import { setTimeout as sleep } from 'node:timers/promises';
import { workClock } from '../../src/domain';

test('a clock of work stands still while the process does nothing', async () => {
  const began = performance.now();
  const clock = workClock();
  await sleep(400);
  expect(clock()).toBeLessThan((performance.now() - began) / 2);
});

test('it goes on with work, and never faster than real time', () => {
  const began = performance.now();
  const clock = workClock();
  let [last, real] = [clock(), performance.now() - began];
  // As long as it takes on a machine that does much else.
  while (last < 20 && real < 60_000) {
    const now = clock();
    expect(now).toBeGreaterThanOrEqual(last);
    last = now;
    real = performance.now() - began;
    if (last > real) throw new Error(`${last} ms of work in ${real} ms.`);
  }
  expect(last).toBeGreaterThanOrEqual(20);
});

describe('the system', () => {
  /** How often it is asked while a clock is read at these times, milliseconds after its beginning. */
  function timesAsked(...readings: readonly number[]): number {
    const began = performance.now() + 1_000_000;
    const asked = jest.spyOn(process, 'cpuUsage');
    const real = jest.spyOn(performance, 'now').mockReturnValue(began);
    try {
      workClock();
      const clock = workClock();
      const before = asked.mock.calls.length;
      for (const reading of readings) {
        real.mockReturnValue(began + reading);
        clock();
      }
      workClock();
      return asked.mock.calls.length - before;
    } finally {
      real.mockRestore();
      asked.mockRestore();
    }
  }

  test('is not asked for what takes a part of a millisecond', () => expect(timesAsked(0.1, 0.2, 0.3)).toBe(0));

  test('is asked once for readings in a row', () => expect(timesAsked(...Array<number>(100).fill(2))).toBe(1));
});
