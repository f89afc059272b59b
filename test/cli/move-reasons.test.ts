import { sharedReasons } from '../../src/cli/routes/move-reasons';

const moves = (...reasons: readonly string[][]) => reasons.map((each, n) => ({ title: `Role ${n}`, reasons: each }));

test.each([
  ['no move', moves(), []],
  ['moves without reasons', moves([], []), []],
  ['one move', moves(['Near.']), ['Near. Role 0']],
  ['a reason of all', moves(['Near.'], ['Near.']), ['Near. all of them']],
  ['a reason of all but one', moves(['Near.'], [], ['Near.']), ['Near. all but Role 1']],
  ['a reason of half', moves(['Near.'], ['Near.'], [], []), ['Near. Role 0; Role 1']],
  ['the most shared reason first', moves(['Far.', 'Near.'], ['Near.']), ['Near. all of them', 'Far. Role 0']],
  [
    'too many exceptions to name them',
    moves(['Near.'], ['Near.'], ['Near.'], ['Near.'], [], [], []),
    ['Near. Role 0; Role 1; Role 2; Role 3'],
  ],
])('%s: each reason is told once, with whose it is', (_, given, told) => {
  expect(sharedReasons(given).map(({ sentence, whose }) => `${sentence} ${whose}`)).toEqual(told);
});
