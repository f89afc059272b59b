import fc from 'fast-check';
import { displayWidth, padded, wrapped } from '../../src/cli/print/terminal';

test.each([
  ['', 0],
  ['Data', 4],
  ['数据', 4],
  ['データ', 6],
  ['ﾃﾞｰﾀ', 4],
  ['데이터', 6],
  ['Ｃ＃', 4],
  ['e\u0301', 1],
  ['Zürich', 6],
  ['👩‍💻', 2],
  ['❤️', 2],
  ['\u200b', 0],
])('%j takes %d columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
  expect(displayWidth(padded(text, 10))).toBe(10);
  expect(displayWidth(padded(text, 10, 'right'))).toBe(10);
});

test.each([
  ['', 5, ['']],
  ['one', 5, ['one']],
  ['one two', 5, ['one', 'two']],
  ['one  two\nthree', 7, ['one two', 'three']],
  ['abcdefgh', 3, ['abc', 'def', 'gh']],
  ['role:data-analyst', 10, ['role:data-', 'analyst']],
  ['数据分析', 5, ['数据', '分析']],
  ['数', 1, ['数']],
  ['at 38 % of', 4, ['at', '38 %', 'of']],
])('%j breaks at %d columns into %j', (text, width, lines) => {
  expect(wrapped(text, width)).toEqual(lines);
});

test('broken lines fit and lose nothing but blanks', () => {
  const words = fc.array(fc.constantFrom('a', 'to', 'career', 'data-engineer', '数据分析', 'Ｃ＃', '👩‍💻'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 30 }), (given, width) => {
      const text = given.join(' ');
      const lines = wrapped(text, width);
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});
