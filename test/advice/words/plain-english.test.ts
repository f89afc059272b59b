import { randomNumbers } from '../../../src/domain/random-numbers';
import type { CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../../app/seeds-graph';
import { routesOf } from '../../asked';
import { notPlain } from './plain-english';

const PAIRS = 150;

let graph: CareerGraph;

beforeAll(async () => {
  graph = await seedsGraph();
});

test.each([
  ['You need a a degree.', 'no word twice'],
  ['You need: A degree (about 1 year); B license.', 'no chain of semicolons'],
  ['You need an bachelor degree.', 'the right article'],
  ['It takes about 1 years.', 'singular after one'],
  ['About 5 % fewer.', 'percent as Americans write it'],
  ['The next rung pays more.', 'no inner word'],
  ['You need a portfolio. Show websites.', 'no bare order to show something'],
  ['Your years as a cook count there.', 'names what "there" and "them" stand for'],
  ['Ask there about jobs in warehouses.', 'names what "there" and "them" stand for'],
  ['You have no degree, like most people who work as a cook.', 'people of a job in the plural'],
  ['Your pay drops by up to about $5,000.', 'one word for about how much'],
  ['You show websites that you built.', 'says what you need, not what you are'],
  ['it takes a year.', 'begins with a capital'],
  ['It takes a year', 'ends with a full stop'],
])('%s breaks: %s', (text, rule) => expect(notPlain(text)).toContain(rule));

test('what is said of random ways keeps the rules of the language', () => {
  const random = randomNumbers(2026);
  const roles = graph.roles.filter(({ scheme }) => scheme === 'ATLAS');
  const anyRole = () => roles[Math.floor(random() * roles.length)]!;
  const wrong = new Set<string>();
  for (let asked = 0; asked < PAIRS; asked++) {
    const [from, to] = [anyRole(), anyRole()];
    if (from === to) continue;
    const answer = routesOf(graph, { from: from.id, to: to.id, first: 3 });
    if (answer.kind !== 'RouteSet') continue;
    const said = [
      ...answer.judged().why,
      ...answer.routes.flatMap(({ why, steps, practical }) => [
        ...why,
        ...practical.money,
        ...practical.hardFacts,
        ...practical.tryFirst,
        ...practical.thisWeek,
        ...steps.flatMap(({ brings, entry }) => [...brings, entry.hiredFor]),
      ]),
    ];
    for (const text of said) for (const rule of notPlain(text)) wrong.add(`${rule}: ${text}`);
  }
  expect([...wrong]).toEqual([]);
});
