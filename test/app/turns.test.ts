import { Arrivals } from '../../src/app/live/arrivals';
import { Turns } from '../../src/app/past/turns';
import { BusyError } from '../../src/domain';

const tick = () => new Promise((resolve) => setImmediate(resolve));

test('so much runs at once, the rest in order, and what would wait behind too many is turned away', async () => {
  const turns = new Turns(2, 3, 'Busy.');
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work = (number: number) =>
    turns.run(async () => {
      begun.push(number);
      await new Promise<void>((resolve) => ends.push(resolve));
      if (number === 1) throw new Error('one');
      return number;
    });
  const all = [0, 1, 2, 3, 4].map(work);
  await expect(work(5)).rejects.toThrow(BusyError);
  expect(begun).toEqual([0, 1]);
  ends[1]!();
  await expect(all[1]).rejects.toThrow('one');
  await tick();
  expect(begun).toEqual([0, 1, 2]);
  const late = work(6);
  for (let i = 0; i < 6; i++) {
    await tick();
    ends[i]?.();
  }
  for (; ends.length < 6; await tick()) for (const end of ends) end();
  for (const end of ends) end();
  expect(await Promise.all([all[0], all[2], all[3], all[4], late])).toEqual([0, 2, 3, 4, 6]);
  expect(begun).toEqual([0, 1, 2, 3, 4, 6]);
  expect(await Promise.all([turns.run(async () => 7), turns.run(async () => 8)])).toEqual([7, 8]);
});

test('who waits for a revision is told when it is there, when time is up, or that it is in vain', async () => {
  const arrivals = new Arrivals();
  const [two, three, late, vain] = [
    arrivals.next(2, 60_000),
    arrivals.next(3, 60_000),
    arrivals.next(9, 1),
    arrivals.next(9, 60_000),
  ];
  expect(arrivals.count).toBe(4);
  arrivals.arrived(1);
  expect(await late).toBe(false);
  arrivals.arrived(3);
  expect(await Promise.all([two, three])).toEqual([true, true]);
  expect(arrivals.count).toBe(1);
  arrivals.giveUp();
  expect(await vain).toBe(false);
  expect(arrivals.count).toBe(0);
});
