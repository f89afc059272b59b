import { setMaxListeners } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { OURSELVES, type Payer, TURN_LIMITS, Turns, type Work } from '../../../src/app';
import { BusyError, CancelledError, UsedUpError } from '../../../src/domain';

/** Time goes on with work alone, so that no other work of the machine matters. */
let now = 0;
const beginWork = () => {
  const began = now;
  return () => now - began;
};
const newTurns = () => new Turns(() => now, beginWork);

/** A client who pays into its account; with so many milliseconds, after which its work ends. */
function clientOf(client: string, milliseconds = Number.POSITIVE_INFINITY): Payer & { paid: number } {
  return {
    client,
    paid: 0,
    worked(took) {
      this.paid += took;
      return this.paid > milliseconds ? new UsedUpError('Nothing is left.', 60) : null;
    },
  };
}

/** A search of so many slices of two milliseconds that answers with its name. */
function search<T>(name: T, slices: number, log: unknown[] = []): Work<T> {
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

test('what a client does is its work from when it goes on, until another goes on or all is done that has come', async () => {
  const turns = newTurns();
  const [first, second] = [clientOf('first'), clientOf('second')];
  let payNow = () => {};
  const goesOn = (pay: () => void) => {
    payNow = pay;
  };
  turns.goesOn(Object.assign(first, { goesOn }));
  now += 3;
  payNow();
  expect(first.paid).toBe(3);
  now += 1;
  turns.goesOn(second);
  now += 5;
  const running = turns.run(search('long', 20), { payer: second });
  await turn();
  const paid = [first.paid, second.paid];
  expect(paid[0]).toBe(4);
  // With the slice that ran at once, which is the client's own.
  expect(paid[1]).toBeGreaterThanOrEqual(5 + TURN_LIMITS.turnMs);
  now += 7;
  payNow();
  expect(first.paid).toBe(4);
  await running;
  expect(second.paid).toBe(45);
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
  const turns = new Turns(
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
  const fails = (after: number): Work<never> =>
    function* () {
      yield* search('failing', after)(() => 0);
      throw new Error('No such role.');
    };
  const turns = newTurns();
  expect(() => turns.run(fails(1))).toThrow('No such role.');
  await expect(turns.run(fails(20))).rejects.toThrow('No such role.');
});

test('too many searches of a client are refused, but for those that are patient', async () => {
  const gone = new AbortController();
  const turns = newTurns();
  const { signal } = gone;
  setMaxListeners(0, signal);
  const running = Array.from({ length: TURN_LIMITS.each }, () => turns.run(search('long', 1e6), { signal }));
  expect(() => turns.run(search('one more', 1))).toThrow(BusyError);
  const patient = turns.run(search('patient', 1), { isPatient: true });
  const other = turns.run(search('of another', 1), { payer: clientOf('other') });
  expect(await other).toBe('of another');
  const ended = Promise.allSettled(running);
  gone.abort();
  expect(await patient).toBe('patient');
  expect((await ended).every(({ status }) => status === 'rejected')).toBe(true);
  expect(turns.run(search('next', 1))).toBeDefined();
});

test('clients have their turns one after another, however many searches one of them has', async () => {
  const turns = newTurns();
  const many = clientOf('many');
  const few = clientOf('few');
  const gone = new AbortController();
  setMaxListeners(0, gone.signal);
  const dear = Array.from({ length: 20 }, () => turns.run(search('dear', 1e6), { payer: many, signal: gone.signal }));
  const found = turns.run(search('few', 200), { payer: few });
  expect(await found).toBe('few');
  // What the other has worked meanwhile, from its first search at once on.
  expect(few.paid).toBe(400);
  expect(many.paid).toBeGreaterThan(300);
  expect(many.paid).toBeLessThan(500);
  gone.abort();
  await Promise.allSettled(dear);
});

test('of the searches of a client few have begun, and fewer work on for long: the others hold nothing', async () => {
  const turns = newTurns();
  const log: string[] = [];
  const begun = new Set<string>();
  const named = (name: string): Work<string> =>
    function* () {
      begun.add(name);
      for (let slice = 0; slice < 60; slice++) {
        now += 2;
        log.push(name);
        yield;
      }
      return name;
    };
  const all = Array.from({ length: 12 }, (_, i) => turns.run(named(`s${i}`), { payer: clientOf('one') }));
  while (log.length < 120) await turn();
  expect(begun.size).toBeLessThanOrEqual(TURN_LIMITS.begunEach + 1);
  expect(await Promise.all(all)).toHaveLength(12);
  const longAt = (place: number) => {
    const worked = new Map<string, number>();
    for (const name of log.slice(0, place)) worked.set(name, (worked.get(name) ?? 0) + 2);
    return [...worked.values()].filter((ms) => ms > TURN_LIMITS.longMs + TURN_LIMITS.turnMs && ms < 120).length;
  };
  expect(Math.max(...Array.from(log.keys(), longAt))).toBe(TURN_LIMITS.longEach);
});

test('when too much waits in all, a client with few is let in and the one with most loses its newest', async () => {
  const turns = newTurns();
  const gone = new AbortController();
  setMaxListeners(0, gone.signal);
  const { signal } = gone;
  const lost: string[] = [];
  const many = Array.from({ length: TURN_LIMITS.all }, (_, i) => {
    const client = `c${i % (TURN_LIMITS.all / TURN_LIMITS.each)}`;
    return Promise.resolve(turns.run(search('long', 1e6), { payer: clientOf(client), signal })).catch(
      (error: Error) => {
        if (error instanceof BusyError) lost.push(client);
      },
    );
  });
  expect(turns.isFull).toBe(true);
  expect(await turns.run(search('new', 20), { payer: clientOf('new') })).toBe('new');
  expect(lost).toEqual(['c0']);
  gone.abort();
  await Promise.all(many);
  expect(turns.waiting).toBe(0);
});

test('equal work about the same is done once, and ends when the last has left who waits for it', async () => {
  const turns = newTurns();
  const about = {};
  const log: unknown[] = [];
  const [one, two] = [clientOf('one'), clientOf('two')];
  const [goes, stays] = [new AbortController(), new AbortController()];
  const shared = (key: string, payer: Payer, { signal }: AbortController) =>
    turns.runShared({ about, key }, search(key, 100, log), { payer, signal });
  const first = shared('equal', one, goes);
  const second = shared('equal', two, stays);
  while (log.length < 40) await turn();
  goes.abort();
  await expect(first).rejects.toThrow(CancelledError);
  expect(await second).toBe('equal');
  expect(log.filter((name) => name === 'equal')).toHaveLength(100);
  expect([one.paid, one.paid + two.paid]).toEqual([80, 200]);
  const left = shared('left', one, goes).catch((error: Error) => error.name);
  const last = new AbortController();
  const leaving = shared('leaving', one, last);
  while (!log.includes('leaving')) await turn();
  last.abort();
  await expect(leaving).rejects.toThrow(CancelledError);
  expect([await left, log.at(-1), turns.waiting]).toEqual(['CancelledError', 'leaving ended', 0]);
});

test('work ends when its client has used up its points', async () => {
  const turns = newTurns();
  const log: unknown[] = [];
  const poor = clientOf('poor', 30);
  await expect(turns.run(search('dear', 1e6, log), { payer: poor })).rejects.toThrow(UsedUpError);
  expect(poor.paid).toBeLessThan(50);
  expect(log.at(-1)).toBe('dear ended');
});

test('what a client does with an answer is its work too', async () => {
  const turns = newTurns();
  const payer = clientOf('one');
  const other = clientOf('other');
  const busy = Promise.resolve(turns.run(search('busy', 50), { payer: other }));
  await turns.turn({ payer });
  now += 7;
  await turn();
  expect(payer.paid).toBe(7);
  await busy;
  expect(other.paid).toBe(92);
  expect(OURSELVES.worked(1)).toBeNull();
});
