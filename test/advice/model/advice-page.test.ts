import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adviceNumbers, adviceRules } from '../../../src/advice';
import { advicePage, PRINTED_FROM } from '../../../src/advice/model/advice-page';
import { numberText } from '../../../src/advice/model/number-text';

const PAGE = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'advice.md'), 'utf8');

describe('docs/advice.md', () => {
  test('has the rules and numbers as the code has them; npm run schema rewrites them', () => {
    expect(advicePage(PAGE)).toBe(PAGE);
  });

  test('has every rule with its sentence and every number with its meaning', () => {
    const isPrinted = (start: string, words: string) =>
      PAGE.split('\n').some((line) => line.startsWith(start) && line.includes(words));
    expect(adviceRules().filter(({ name, sentence }) => !isPrinted(`- **${name}**`, sentence))).toEqual([]);
    expect(adviceNumbers().filter(({ name, meaning }) => !isPrinted(`- \`${name}\`, **`, meaning))).toEqual([]);
  });

  test('keeps what is written by hand, and prints again what somebody changed below', () => {
    const changed = PAGE.replace('# Advice', '# Our advice').replace('- **comes-nearer**', '- **goes-away**');
    const printed = advicePage(changed);
    expect(printed.startsWith('# Our advice')).toBe(true);
    expect(printed.split(PRINTED_FROM)[1]).toBe(PAGE.split(PRINTED_FROM)[1]);
  });

  test('has no paragraph of more than 500 characters', () => {
    const paragraphs = PAGE.split(/\n(?=\n| *- |\| |#)/).map((text) => text.trim().replace(/\n\s*/g, ' '));
    expect(paragraphs.filter((text) => text.length > 500)).toEqual([]);
  });
});

test.each([
  [2.5, 'YEARS', '2.5 years'],
  [1, 'YEARS', '1 year'],
  [1, 'RUNGS', '1 rung'],
  [0.35, 'RELEVANCE', 'a relevance of 0.35'],
  [0.1 + 0.2, 'SHARE', 'a share of 0.3'],
  [85_000, 'USD', '$85,000'],
  [1.2, 'TIMES', '1.2 times'],
  [200_000, 'COUNT', '200,000'],
] as const)('%s %s reads as "%s"', (value, unit, text) => {
  expect(numberText(value, unit)).toBe(text);
});
