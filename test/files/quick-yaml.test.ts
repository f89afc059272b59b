import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { quickYaml } from '../../src/files';

const READ = [
  ['nothing', ''],
  ['comments', '# one\n\n  # two\n'],
  ['maps in maps', 'a:\n  b: 1\n  c:\n    d: e f  # g\nh: i\n'],
  ['lists, as far in as their key or further', 'a:\n- b\n-\n  c: d\n  e:\n    - f\n    - - g\n      - h\ni: j\n'],
  ['values that are missing', 'a:\nb:\n  - c:\n    d:\n  -\n'],
  [
    'numbers, truths and nothing',
    '[1, -2, +3, 0.25, 007, true, false, null, ~, yes, 3 years, 1-2, -x, 2026-11, 1.2.3]',
  ],
  ['keys that are numbers', '{ 1: a, b: 2 }\n'],
  ['brackets over lines', 'a: [\n    b,\n    { c: [],  # d\n      e: {}, },\n  ]\n'],
  ['quotes', `a: "b: \\"c\\" # \\\\ d"\n'e f': 'it''s'\n"g": ["h, i", 'j']\n`],
  ['colons, hashes and quotes within a text', 'a: b:c d#e \'f\' "g" [h] {i}, j\n'],
  ['texts over lines', 'a: b\n  c\n  - d\ne: "f\n  g"\nh: [i\n  j, k]\nl:\n  m\n  n\n'],
  ['texts that are folded or kept', 'a: >-\n  b\n  c\n\n  d\n\ne: |\n  f: g\n  # h\ni:\n  - >\n    j\n  - |-\n    k\n'],
];

test.each(READ)('it reads %s as all of YAML does', (_, text) => {
  expect(quickYaml(text)).toEqual({ data: parseDocument(text).toJS() });
});

const NOT_READ = [
  ['names of what is written once', 'a: &b c\nd: *b\n'],
  ['tags', 'a: !!str 1\n'],
  ['documents', '---\na: b\n'],
  ['tabs', 'a:\tb\n'],
  ['the same key twice', '{ a: 1, a: 2 }\n'],
  ['a key of the language', '__proto__: 1\n'],
  ['other numbers', '[0x1f]\n'],
  ['numbers with an exponent', '1e3\n'],
  ['other words for truths', 'True\n'],
  ['other escapes', '"\\u0041"\n'],
  ['blank lines within a text', 'a: b\n\n  c\n'],
  ['a list without space behind its dash', 'a:\n  - b\n  -c: d\n'],
  ['a map in a line of a map', 'a: b: c\n'],
  ['a bracket that is never closed', 'a: [b\n'],
  ['what is not as far in as its neighbours', 'a:\n    b: 1\n  c: 2\n'],
  ['brackets whose lines are not further in', 'a:\n  b: [c,\n  d]\n'],
  ['kept further lines', 'a: |\n  b\n    c\n'],
];

test.each(NOT_READ)('it does not read %s', (_, text) => {
  expect(quickYaml(text)).toBeNull();
});

test('whatever it reads of seeds into which signs fell, all of YAML reads in the same way', () => {
  const signs = fc.constantFrom(
    ...[...'"\',:#-{}[]\n 1~>|\\&*!?.%'],
    ': ',
    ' #',
    '- ',
    '\n\n',
    '\n  ',
    '>-\n    a\n',
    'null',
  );
  const lines = readFileSync(join(resolve(__dirname, '..', '..'), 'seeds', 'quiz.yaml'), 'utf8').split('\n');
  const place = fc.integer({ min: 0, max: 10_000 });
  fc.assert(
    fc.property(place, fc.array(fc.tuple(place, signs, fc.nat(2)), { maxLength: 3 }), (from, fallen) => {
      const first = from % lines.length;
      let text = lines.slice(first, first + 6).join('\n');
      for (const [at, sign, less] of fallen) {
        const here = at % (text.length + 1);
        text = text.slice(0, here) + sign + text.slice(here + less);
      }
      const quick = quickYaml(text);
      if (quick === null) return;
      const whole = parseDocument(text);
      expect(whole.errors).toEqual([]);
      expect(quick.data).toEqual(whole.toJS());
    }),
    { numRuns: 500 },
  );
});
