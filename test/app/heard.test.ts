import { Heard } from '../../src/app/live/heard';

/** A clock that only the test moves, milliseconds. */
function stopwatch() {
  const clock = { now: 0 };
  return { clock, heard: new Heard(5, () => clock.now) };
}

test('a graph that shows what the store has is not behind', () => {
  const { clock, heard } = stopwatch();
  clock.now = 3_000;
  expect(heard.lag(5)).toEqual({ storeRevision: 5, lagSeconds: 0, silentSeconds: 3 });
  heard.note(5, 5);
  expect(heard.lag(5)).toEqual({ storeRevision: 5, lagSeconds: 0, silentSeconds: 0 });
});

test('one that does not is behind since the first revision that it lacks, until it shows the newest', () => {
  const { clock, heard } = stopwatch();
  clock.now = 1_000;
  expect(heard.note(6, 5)).toBe(6);
  clock.now = 2_000;
  heard.note(8, 5);
  clock.now = 3_000;
  expect(heard.lag(5)).toEqual({ storeRevision: 8, lagSeconds: 2, silentSeconds: 1 });
  heard.shown(6);
  expect(heard.lag(6).lagSeconds).toBe(2);
  heard.shown(8);
  expect(heard.lag(8)).toEqual({ storeRevision: 8, lagSeconds: 0, silentSeconds: 1 });
  clock.now = 9_000;
  heard.note(9, 8);
  clock.now = 9_500;
  expect(heard.lag(8).lagSeconds).toBe(0.5);
});

test('a graph that is newer than what the store was heard to have is not behind', () => {
  const { heard } = stopwatch();
  expect(heard.lag(7)).toMatchObject({ storeRevision: 7, lagSeconds: 0 });
});
