import { formatYaml } from '../../src/files';

const ORDER = {
  properties: {
    items: {
      items: {
        properties: {
          name: {},
          years: {},
          traits: { items: { enum: ['FIRST', 'SECOND'] } },
          of: {},
          parts: {},
          why: {},
        },
      },
    },
    rows: { items: { prefixItems: [{}, {}] } },
  },
};

const long = (word: string, count: number) => Array.from({ length: count }, (_, at) => `${word} ${at}`);

test.each([
  [
    'braces and brackets',
    'items:\n- {name: A,years:   2, of: [ b,  c ]}\n',
    'items:\n  - { name: A, years: 2, of: [b, c] }\n',
  ],
  [
    'fields in the order of the schema',
    'items:\n  - { years: 2, other: x, name: A }\n',
    'items:\n  - { name: A, years: 2, other: x }\n',
  ],
  [
    'words in the order of their vocabulary',
    'items:\n  - { traits: [SECOND, FIRST] }\n',
    'items:\n  - { traits: [FIRST, SECOND] }\n',
  ],
  [
    'comments',
    '#  head\nitems:\n  # above\n  - { name: A } # behind\n\n\n  # next\n  - name: "B" # quoted\n',
    '#  head\nitems:\n  # above\n  - { name: A }  # behind\n\n  # next\n  - name: "B"  # quoted\n',
  ],
  ['the order of all else', 'items: [{ of: [z, a] }]\nb: 1\na: 2\n', 'items: [{ of: [z, a] }]\nb: 1\na: 2\n'],
  ['a list broken over lines', 'items:\n  - { of: [a,\n      b] }\n', 'items:\n  - { of: [a, b] }\n'],
])('formats %s', (_, text, expected) => {
  expect(formatYaml(text, ORDER)).toBe(expected);
  expect(formatYaml(expected, ORDER)).toBe(expected);
});

test('writes a long list one item a line, but an item of a list of rows on one', () => {
  const names = long('a name', 20);
  expect(formatYaml(`items:\n  - of: [${names.join(', ')}]\n`, ORDER)).toBe(
    `items:\n  - of:\n${names.map((each) => `      - ${each}\n`).join('')}`,
  );
  const row = `rows:\n  - [name, ${'why '.repeat(60)}so]\n`;
  expect(formatYaml(row, ORDER)).toBe(row);
});

test('gives each field a line where braces are long, a paragraph to a long text, and fills lines with codes', () => {
  const codes = Array.from({ length: 40 }, (_, at) => `"${10 + at}-1000.00"`).join(', ');
  const text = `items:\n  - { why: "${'because '.repeat(30)}", of: [${codes}] }\n`.replace(' ",', '",');
  const formatted = formatYaml(text, ORDER)!;
  const lines = formatted.split('\n');
  expect(lines.slice(0, 2)).toEqual(['items:', expect.stringMatching(/^ {2}- of: \["10-1000.00", "11-1000.00"/)]);
  expect(lines.find((line) => line.includes('why'))).toBe('    why: >-');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(124);
  expect(formatYaml(formatted, ORDER)).toBe(formatted);
});

test('keeps a text that only looks like a comment or a paragraph, and says nothing of what is not YAML', () => {
  const text = 'why: |\n  a: >-\n    # not a comment, and its line stays as long as it is\nb: "a # b"\n';
  expect(formatYaml(text)).toBe(text);
  expect(formatYaml('a: [')).toBeNull();
});
