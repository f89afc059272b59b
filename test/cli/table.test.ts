import fc from 'fast-check';
import { type Cell, table } from '../../src/cli/print/table';
import { displayWidth } from '../../src/cli/print/terminal';

const LONG = 'First-Line Supervisors of Retail Sales Workers, All Other Xy';

const lines = (text: string) => text.split('\n');

test('a table without rows is its header', () => {
  expect(table(['role', 'pay $'], [], 80)).toBe('role  pay $\n----  -----');
});

test('numbers stand to the right, texts to the left, what is unknown is "?"', () => {
  const rows = [
    ['Data Analyst', 2.5, '+9,000'],
    ['Actuary', 10, null],
  ];
  expect(lines(table(['role', 'years', 'pay'], rows, 80))).toEqual([
    'role          years     pay',
    '------------  -----  ------',
    'Data Analyst    2.5  +9,000',
    'Actuary          10       ?',
  ]);
});

test('a column with nothing in it is left out', () => {
  expect(lines(table(['role', 'step'], [['Actuary', '']], 80))[0]).toBe('role');
});

test('headers of numbers break before texts do', () => {
  expect(lines(table(['role', 'hours of learning'], [['Data Analyst', 7]], 24))).toEqual([
    'role            hours of',
    '                learning',
    '------------  ----------',
    'Data Analyst           7',
  ]);
});

test('a title of 60 characters goes on below in its own column', () => {
  expect(LONG).toHaveLength(60);
  const shown = lines(table(['move to', 'years', 'kind'], [[LONG, 1.5, 'lateral']], 40));
  expect(shown).toEqual([
    'move to                   years  kind',
    '------------------------  -----  -------',
    'First-Line Supervisors      1.5  lateral',
    'of Retail Sales Workers,',
    'All Other Xy',
  ]);
});

test('wide letters keep the columns in line', () => {
  const shown = lines(
    table(
      ['role', 'kind'],
      [
        ['数据分析师', 'x'],
        ['Actuary', 'y'],
      ],
      80,
    ),
  );
  expect(shown.slice(2)).toEqual(['数据分析师  x', 'Actuary     y']);
});

test('rows become lists where their table is too wide for the terminal', () => {
  expect(table(['role', 'years', 'pay', 'hours'], [['Data Analyst', 2, 84000, 1485]], 24)).toBe(
    ['role   Data Analyst', 'years  2', 'pay    84000', 'hours  1485'].join('\n'),
  );
});

test('every line fits the terminal, and every word is shown', () => {
  const word = fc.constantFrom('a', 'Nurse', LONG, '数据', 'Engineering', 'C++');
  const cell: fc.Arbitrary<Cell> = fc.oneof(word, fc.integer({ min: -99_999, max: 99_999 }), fc.constant(null));
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 20, max: 90 }), (given, width) => {
      const shown = table(['role', 'of leavers', 'why'], given, width);
      expect(Math.max(...lines(shown).map(displayWidth))).toBeLessThanOrEqual(width);
      const texts = given.flat().map((each) => String(each ?? '?'));
      for (const letter of new Set(texts.join('').replace(/\s/g, ''))) {
        expect(shown.split(letter).length).toBeGreaterThanOrEqual(texts.join(' ').split(letter).length);
      }
    }),
  );
});
