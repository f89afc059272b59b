import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { adviceNumbers } from '../../../src/advice';
import { STEADY } from '../../../src/advice/numbers/steady';
import { NUMBER_TABLES, numbersAt } from '../../../src/advice/numbers/tables';
import { NUMBER_ORIGINS, NUMBER_UNITS } from '../../../src/domain';
import { readTree } from '../../architecture-rules';
import { unnamedNumbers } from './number-literals';

const ROOT = resolve(__dirname, '..', '..', '..');

describe('the numbers of advice', () => {
  const sources = readTree(ROOT, 'src/advice', /\.ts$/);
  const heard = new Map(
    ['circumstances', 'hearing', 'topics', 'turns'].flatMap((room) => [...readTree(ROOT, `src/app/${room}`, /\.ts$/)]),
  );
  const numbers = NUMBER_TABLES.flatMap((table) => table.numbers);

  test('stand in tables, and nowhere else', () => {
    const elsewhere = [...sources].filter(([path]) => !/^src\/advice\/numbers\//.test(path));
    expect(elsewhere.length).toBeGreaterThan(100);
    expect(elsewhere.flatMap(([path, text]) => unnamedNumbers(text).map((value) => `${path}: ${value}`))).toEqual([]);
  });

  test('weigh what people say too: the rooms that hear it hold ages and lengths of texts, but no share', () => {
    expect(heard.size).toBeGreaterThan(30);
    const shares = [...heard].flatMap(([path, text]) =>
      unnamedNumbers(text).flatMap((value) => (Number.isInteger(value) ? [] : [`${path}: ${value}`])),
    );
    expect(shares).toEqual([]);
  });

  test('stand once: each has a name and a sentence of its own', () => {
    const repeated = (texts: readonly string[]) => texts.filter((text, place) => texts.indexOf(text) !== place);
    expect(repeated(numbers.map(({ name }) => name))).toEqual([]);
    expect(repeated(numbers.flatMap(({ meaning }) => (/^The same\b/.test(meaning) ? [] : [meaning])))).toEqual([]);
  });

  test.each(numbers.map((number) => [number.name, number] as const))('%s says what it is', (_name, number) => {
    const { meaning, source, unit, from, value, guards } = number;
    expect(meaning).toMatch(/^[A-Z].{15,}\.$/);
    expect(source).toMatch(/^[A-Z].{8,}\.$/);
    expect(guards ?? 'It is needed.').toMatch(/^[A-Z].+\.$/);
    expect(NUMBER_UNITS).toContain(unit);
    expect(NUMBER_ORIGINS).toContain(from);
    expect(Number.isFinite(value)).toBe(true);
  });

  test('are all read by code', () => {
    const code = [...sources]
      .filter(([path]) => !path.startsWith('src/advice/numbers/'))
      .map(([, text]) => text)
      .concat([...readTree(ROOT, 'src/routes/question', /ceiling\.ts$/).values()])
      .concat([...heard.values()])
      .join('\n');
    const unread = numbers.filter(({ name }) => !new RegExp(`\\b${name.split('.').at(-1)!}\\b`).test(code));
    // Read by the name of the odds.
    const isOdds = (name: string) => name.startsWith('moves.odds.');
    expect(unread.map(({ name }) => name).filter((name) => !isOdds(name))).toEqual([]);
  });

  test('lie within the ranges in which they change nothing', () => {
    const outside = Object.entries(STEADY).filter(([name, [low, high]]) => {
      const [number] = numbersAt(name);
      return number === undefined || low >= high || number.value < low || number.value > high;
    });
    expect(outside).toEqual([]);
    expect(adviceNumbers('verdict').find(({ name }) => name === 'verdict.ladder.study')?.steady).toEqual([3, 3.75]);
    expect(adviceNumbers('moves').find(({ name }) => name === 'moves.move')?.steady).toBeNull();
  });

  test('have a range on one side at most, if a question shows that they decide', () => {
    const questions = JSON.parse(readFileSync(resolve(ROOT, 'counsel', 'deciding.json'), 'utf8')) as {
      decides: string[];
    }[];
    const both = questions.flatMap(({ decides }) =>
      decides.filter((name) => {
        const range = STEADY[name];
        return range !== undefined && !range.includes(numbersAt(name)[0]!.value);
      }),
    );
    expect(both).toEqual([]);
  });

  test('are found by rules that name them', () => {
    const rules = [...sources].filter(([path]) => /^src\/advice\/(move-)?rules\//.test(path));
    const paths = rules.flatMap(([, text]) =>
      [...text.matchAll(/numbers: \[([^\]]*)\]/g)].flatMap(([, list]) => list!.match(/[\w.]+/g) ?? []),
    );
    expect(paths.length).toBeGreaterThan(80);
    expect(paths.filter((path) => numbersAt(path).length === 0)).toEqual([]);
    expect(numbersAt('rules.otherWay.pay').map(({ value }) => value)).toEqual([0.7]);
    expect(numbersAt('rules.other')).toEqual([]);
  });
});

describe('unnamed numbers', () => {
  test.each([
    ['const a = b > 0.35;', [0.35]],
    ['const a = { least: 3, most: -4 };', [3, 4]],
    ['const a = code.slice(0, 6) + list[3] + 100 / 12;', []],
    ['type A = 3 | 4;', []],
  ])('of "%s"', (text, found) => {
    expect(unnamedNumbers(text)).toEqual(found);
  });
});
