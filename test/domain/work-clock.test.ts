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

test('readings in a row cost the system one question', () => {
  const asked = jest.spyOn(process, 'cpuUsage');
  const real = jest.spyOn(performance, 'now').mockReturnValue(1000);
  const clock = workClock();
  const before = asked.mock.calls.length;
  real.mockReturnValue(1000.2);
  for (let reading = 0; reading < 100; reading++) clock();
  expect(asked.mock.calls.length - before).toBe(1);
  real.mockRestore();
  asked.mockRestore();
});
