import { setMaxListeners } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { type Search, SearchTurns } from '../../src/app';
import { BusyError, CancelledError } from '../../src/domain';

/** Time goes on with work alone, so that no other work of the machine matters. */
let now = 0;
const beginWork = () => {
  const began = now;
  return () => now - began;
};
const newTurns = () => new SearchTurns(() => now, beginWork);

/** A search of so many slices of two milliseconds that answers with its name. */
function search<T>(name: T, slices: number, log: unknown[] = []): Search<T> {
  return function* () {
    try {
      for (let slice = 0; slice < slices; slice++) {
        now += 2;
        log.push(name);
        yield;
      }
      return name;
    } finally {
      log.push(`${String(name)} ended`);
    }
  };
}

test('a short search is answered at once', () => {
  expect(newTurns().run(search('short', 1))).toBe('short');
});

test('others have their turn beside a long search, and its clock stands still meanwhile', async () => {
  let others = 0;
  let isOver = false;
  const other = async () => {
    while (!isOver) {
      await turn();
      others++;
      now += 5;
    }
  };
  let spent = 0;
  const running = newTurns().run(function* (clock) {
    yield* search('long', 40)(clock);
    spent = clock();
    return 'found';
  });
  const beside = other();
  expect(running).toBeInstanceOf(Promise);
  expect(await running).toBe('found');
  isOver = true;
  await beside;
  expect(others).toBeGreaterThan(4);
  expect(spent).toBe(80);
});

test('time in which the machine let others work is none of a search’s', () => {
  let worked = 0;
  const turns = new SearchTurns(
    () => now,
    () => {
      const began = worked;
      return () => worked - began;
    },
  );
  const times: number[] = [];
  const took: number[] = [];
  const found = turns.run(
    function* (clock) {
      worked += 3;
      yield;
      times.push(clock());
      now += 1_000;
      times.push(clock());
      return 'found';
    },
    { took: (ms) => took.push(ms) },
  );
  expect([found, times, took]).toEqual(['found', [3, 3], [3]]);
});

test('long searches go on in turn, so a shorter one ends before a longer one that began earlier', async () => {
  const log: unknown[] = [];
  const turns = newTurns();
  const ended: string[] = [];
  const all = ['a', 'b'].map((name, place) =>
    Promise.resolve(turns.run(search(name, place === 0 ? 60 : 15, log))).then((found) => ended.push(found)),
  );
  await Promise.all(all);
  expect(ended).toEqual(['b', 'a']);
  expect(log.filter((name) => name === 'a')).toHaveLength(60);
  expect(turns.waiting).toBe(0);
});

test('many searches that come at once do not add up to one long turn', async () => {
  const turns = newTurns();
  const began = now;
  const all = Array.from({ length: 20 }, (_, i) => turns.run(search(i, 4)));
  expect(now - began).toBeLessThan(20);
  expect(await Promise.all(all)).toHaveLength(20);
  expect(now - began).toBe(160);
});

test('a search that nobody waits for ends with its slice', async () => {
  const log: unknown[] = [];
  const gone = new AbortController();
  const turns = newTurns();
  let took = 0;
  const running = turns.run(search('gone', 1000, log), { signal: gone.signal, took: (ms) => (took = ms) });
  await turn();
  gone.abort();
  await expect(running).rejects.toThrow(CancelledError);
  expect(log.at(-1)).toBe('gone ended');
  expect(log.length).toBeLessThan(100);
  expect([turns.waiting, took > 0]).toEqual([0, true]);
  expect(() => turns.run(search('later', 1), { signal: gone.signal })).toThrow(CancelledError);
});

test('an error of a search is that of its answer, now and later', async () => {
  const fails = (after: number): Search<never> =>
    function* () {
      yield* search('failing', after)(() => 0);
      throw new Error('No such role.');
    };
  const turns = newTurns();
  expect(() => turns.run(fails(1))).toThrow('No such role.');
  await expect(turns.run(fails(20))).rejects.toThrow('No such role.');
});

test('too many searches are refused, but for those that are patient', async () => {
  const gone = new AbortController();
  const turns = newTurns();
  const { signal } = gone;
  setMaxListeners(0, signal);
  const running = Array.from({ length: 24 }, () => turns.run(search('long', 1e6), { signal }));
  expect(() => turns.run(search('one more', 1))).toThrow(BusyError);
  const patient = turns.run(search('patient', 1), { isPatient: true });
  expect(await patient).toBe('patient');
  gone.abort();
  expect((await Promise.allSettled(running)).every(({ status }) => status === 'rejected')).toBe(true);
  expect(turns.run(search('next', 1))).toBeDefined();
});
