import { setTimeout as sleep } from 'node:timers/promises';
import { workClock } from '../../src/domain';
import { workClocks } from '../../src/domain/work-clock';

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
  /** How often it is asked while a clock is read at these times, milliseconds after its beginning, if each question takes so long. */
  function timesAsked(costMs: number, ...readings: readonly number[]): number {
    let time = 1_000_000;
    let asked = 0;
    const workedMs = () => {
      asked++;
      time += costMs;
      return time;
    };
    const begin = workClocks({ now: () => time, workedMs });
    for (let reading = 0; reading < 20; reading++) {
      time += 100;
      begin();
    }
    asked = 0;
    const began = time;
    const clock = begin();
    for (const reading of readings) {
      time = Math.max(time, began + reading);
      clock();
    }
    begin();
    return asked;
  }

  test('is not asked for what takes a part of a millisecond', () => expect(timesAsked(0, 0.1, 0.2, 0.3)).toBe(0));

  test('is asked once for readings in a row', () => expect(timesAsked(0, ...Array<number>(100).fill(2))).toBe(1));

  test('is asked each millisecond, and each four where that takes long', () => {
    const each = Array.from({ length: 100 }, (_, place) => place + 1);
    expect(timesAsked(0.01, ...each)).toBe(100);
    expect(timesAsked(0.5, ...each)).toBeLessThanOrEqual(25);
  });
});

test('a clock that is told what another one was told is ahead by no more than the time since', () => {
  let [time, worked] = [0, 0];
  const begin = workClocks({ now: () => time, workedMs: () => worked });
  const [one, other] = [begin(), begin()];
  for (let turn = 0; turn < 50; turn++) {
    // Half of the time others work.
    time += 2;
    worked += 1;
    for (const clock of [one, other]) {
      expect(clock()).toBeGreaterThanOrEqual(worked);
      expect(clock()).toBeLessThanOrEqual(worked + 4);
    }
  }
});
