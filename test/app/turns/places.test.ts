import { OURSELVES } from '../../../src/app';
import { Arrivals } from '../../../src/app/live/arrivals';
import { Places } from '../../../src/app/turns/places';
import { BusyError } from '../../../src/domain';

const tick = () => new Promise((resolve) => setImmediate(resolve));

test('so much runs at once, the rest in order, and what would wait behind too many is turned away', async () => {
  const places = new Places({ running: 2, each: 3, waiting: 3 }, 'Busy.');
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work = (number: number) =>
    places.run(OURSELVES, async () => {
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
  expect(await Promise.all([places.run(OURSELVES, async () => 7), places.run(OURSELVES, async () => 8)])).toEqual([
    7, 8,
  ]);
});

test('clients have places in turn, and who has most waiting loses its newest when too many wait', async () => {
  const places = new Places({ running: 1, each: 4, waiting: 4 }, 'Busy.');
  const begun: string[] = [];
  let end = () => {};
  const work = (client: string, name: string) =>
    places.run({ client }, async () => {
      begun.push(name);
      await new Promise<void>((resolve) => {
        end = resolve;
      });
      return name;
    });
  const ofA = ['a1', 'a2', 'a3', 'a4', 'a5'].map((name) => work('a', name).catch((error: Error) => error));
  await expect(work('a', 'a6')).rejects.toThrow(BusyError);
  const ofB = ['b1', 'b2'].map((name) => work('b', name));
  for (let i = 0; i < 12; i++) {
    await tick();
    end();
  }
  expect(begun).toEqual(['a1', 'a2', 'b1', 'a3', 'b2']);
  expect(await Promise.all(ofB)).toEqual(['b1', 'b2']);
  expect((await Promise.all(ofA)).map((each) => each instanceof BusyError)).toEqual([false, false, false, true, true]);
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
