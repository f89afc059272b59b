import { pluralTitle } from '../../../src/advice/words/plural-title';
import { inSentence } from '../../../src/advice/words/title';
import type { CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../../app/seeds-graph';

let graph: CareerGraph;

beforeAll(async () => {
  graph = await seedsGraph();
});

test.each([
  ['correctional officer', 'correctional officers'],
  ['VP of product', 'VPs of product'],
  ['head of customer success', 'heads of customer success'],
  ['head nurse', 'head nurses'],
  ['attorney general', 'attorneys general'],
  ['coach or scout', 'coaches and scouts'],
  ['film or video editor', 'film and video editors'],
  ['computer or ATM repairer', 'computer and ATM repairers'],
  ['import export specialist in flowers and plants', 'import export specialists in flowers and plants'],
  ['salesperson', 'salespeople'],
  ['construction foreman', 'construction foremen'],
  ['midwife', 'midwives'],
  ['waiter/waitress', 'waiters/waitresses'],
  ['actuary', 'actuaries'],
  ['attorney', 'attorneys'],
  ['vet tech', 'vet techs'],
  ['editor-in-chief', 'editors-in-chief'],
  ['front of house manager', 'front of house managers'],
  // Titles that name no person.
  ['biology teacher secondary school', 'people in this work'],
  ['program director, TV or radio', 'people in this work'],
  ['sales', 'people in this work'],
])('%s: %s', (one, many) => expect(pluralTitle(one)).toBe(many));

test('every title of ours has a plural', () => {
  const titles = graph.roles.filter(({ scheme }) => scheme === 'ATLAS').map(({ title }) => inSentence(title));
  expect(titles.length).toBeGreaterThan(500);
  expect(titles.filter((title) => pluralTitle(title) === 'people in this work')).toEqual([]);
  expect(titles.filter((title) => pluralTitle(title) === title)).toEqual([]);
});
