import type { CareerGraph } from '../../src/graph';
import { skillsInText } from '../../src/text';
import { seedsGraph } from '../app/seeds-graph';
import { describeOnPublicData } from '../describe-when';
import { withOnetAndEsco } from '../text/graphs';
import { TEXTS } from '../text/texts';
import { ratioOf } from './least-time';

/** Characters; a search that read them anew from each would take hundreds of times as long. */
const LONG = 40_000;
const long = (part: string) => part.repeat(LONG / part.length);

const ALL_TEXTS = TEXTS.map(({ text }) => text).join('\n\n');
const textOf = (characters: number) => ALL_TEXTS.repeat(Math.ceil(characters / ALL_TEXTS.length)).slice(0, characters);

let seeds: CareerGraph;
beforeAll(async () => {
  seeds = await seedsGraph();
});

const search = (graph: CareerGraph, text: string) => () => skillsInText(graph, text);

describe('beside an ordinary text of the same length, a text', () => {
  test.each([
    ['of nothing but names', long('Go and R, Excel / Word; Express\n- Spring ')],
    ['of one letter', long('a')],
    ['of one name', long('C ')],
    ['that is a list, which only its end shows', `${long('Go, ')}Python`],
    ['that is the same list in small letters', `${long('r, ')}python, Python`],
    ['with blanks within a name', `machine${long(' ')}. learning`],
    ['with blanks before a quoted name', `We use${long(' ')}"Slack daily`],
    ['of line breaks', long('\r\n')],
    ['of the beginnings of addresses', long('a@')],
    ['of the parts of a site', long('a.')],
    ['of dashes', long('-')],
    ['of signs of a language', long('C+')],
    ['of accents', long('\u0301')],
    ['of halves of characters', long('\ud83d Go ')],
  ])('%s takes at most 25 times as long', async (_, text) => {
    expect(await ratioOf(search(seeds, text), search(seeds, textOf(LONG)), { rounds: 3 })).toBeLessThan(25);
  });
});

describeOnPublicData('.', 'on the seeds, O*NET and ESCO together', (directory) => {
  let all: CareerGraph;
  beforeAll(async () => {
    all = await withOnetAndEsco(directory);
  });

  test('twice the text takes at most three times as long', async () => {
    const [short, twice] = [textOf(20_000), textOf(40_000)];
    expect(await ratioOf(search(all, twice), search(all, short), { repeats: 5 })).toBeLessThan(3);
  });

  test('twenty times the names take at most four times as long', async () => {
    expect(all.competencies.length).toBeGreaterThan(20 * seeds.competencies.length);
    const text = textOf(20_000);
    expect(await ratioOf(search(all, text), search(seeds, text), { repeats: 5 })).toBeLessThan(4);
  });
});
