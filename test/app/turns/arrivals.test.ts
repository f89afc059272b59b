import { setImmediate as turn } from 'node:timers/promises';
import { Turns } from '../../../src/app';
import { Arrivals } from '../../../src/app/turns/arrivals';

test('the loop comes around again as long as connections come, for a while', () => {
  const arrivals = new Arrivals();
  expect(arrivals.letsIn()).toBe(false);
  arrivals.come();
  expect([arrivals.letsIn(), arrivals.letsIn()]).toEqual([true, false]);
  let rounds = 0;
  for (arrivals.come(); arrivals.letsIn(); arrivals.come()) rounds++;
  expect(rounds).toBe(64);
});

test('no work goes on before those are in who come', async () => {
  const turns = new Turns();
  let isDone = false;
  const answer = turns.turn().then(() => {
    isDone = true;
  });
  for (let connection = 0; connection < 5; connection++) {
    turns.arrivals.come();
    await turn();
    expect(isDone).toBe(false);
  }
  await answer;
});
