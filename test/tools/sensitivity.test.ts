import { evaluate, TOOLS } from './evaluate';

/** A number that was moved from 4 to 3 and to 5. @param fewer, more - how many answers differ there */
const moved = (name: string, fewer: number | null, more: number) => ({
  ...{ name, value: 4, low: fewer === null ? null : 3, high: 5 },
  ...{ fewer: fewer === null ? null : { of: fewer, asked: 100 }, more: { of: more, asked: 100 } },
});
const off = (name: string, of: number) => ({ name, off: { of, asked: 100 } });
const report = (expression: string, ...given: readonly unknown[]) =>
  evaluate(
    TOOLS,
    'advice/sensitivity-report.mjs',
    `tool.${expression}(${given.map((each) => JSON.stringify(each)).join(', ')})`,
  );

describe('the ranges in which numbers change nothing', () => {
  const before = [
    ['b.kept', [1, 2]],
    ['a.decides', [3, 4]],
    ['a.old', [3, 4]],
  ];
  const steadyAfter = (lookedAt: readonly string[], rows: readonly object[]) =>
    report('steadyAfter', before, { lookedAt, rows });

  test('are those that were found, in order of names', () => {
    const rows = [moved('c.up', 2, 0), moved('a.both', 0, 0), moved('a.bottom', null, 0)];
    expect(steadyAfter(['c.up', 'a.both', 'a.bottom'], rows)).toEqual([
      ['a.both', [3, 5]],
      ['a.bottom', [4, 5]],
      ['a.decides', [3, 4]],
      ['a.old', [3, 4]],
      ['b.kept', [1, 2]],
      ['c.up', [4, 5]],
    ]);
  });

  test('are gone for numbers that turn out to decide, with a row or without', () => {
    expect(steadyAfter(['a.decides', 'a.old'], [moved('a.old', 3, 1), off('steps/x', 0)])).toEqual([
      ['b.kept', [1, 2]],
    ]);
  });
});

describe('what changes nothing on the careers and with all sources', () => {
  const seeds = [moved('a', 0, 0), moved('b', 0, 7), moved('c', 0, 0), off('steps/x', 0), off('steps/y', 0)];
  const sources = [moved('a', 2, 0), moved('b', 0, 0), off('steps/x', 0)];
  const both = report(
    'quietInBoth',
    { lookedAt: ['a', 'b', 'c', 'd'], rows: seeds },
    { lookedAt: ['a', 'b', 'c'], rows: sources },
  ) as { lookedAt: string[]; rows: { name: string }[] };

  test('is what both say, and what decides in one of the two decides', () => {
    const decides = { of: 1, asked: null };
    expect(both.rows).toEqual([
      moved('a', 2, 0),
      moved('b', 0, 7),
      { ...moved('c', 0, 0), fewer: decides, more: decides },
      off('steps/x', 0),
      { name: 'steps/y', off: decides },
    ]);
    expect(both.lookedAt).toEqual(['a', 'b', 'c', 'd']);
    expect(report('steadyAfter', [['d', [1, 2]]], both)).toEqual([
      ['a', [4, 5]],
      ['b', [3, 4]],
    ]);
  });

  test('is named in the last line of the report, unless it says what it guards against', () => {
    const last = (rows: readonly object[]) => (report('sensitivityReport', { rows }) as string).split('\n').at(-1);
    expect(last(both.rows)).toBe('1 change no answer and guard against nothing: steps/x.');
    expect(last([moved('b', 0, 7), { ...moved('g', 0, 0), guards: 'Against much.' }])).toBe(
      'Each changes an answer, or says what it guards against.',
    );
  });
});
