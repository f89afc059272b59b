import { ConfigurationError, InvalidOptionError, UnknownReferenceError } from '../../../src/domain';
import { buildCareerGraph, type CareerGraph } from '../../../src/graph';
import { asking, outcome } from '../../asked';
import { seedsGraph } from '../seeds-graph';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await seedsGraph();
});

const asked = (answers: readonly { readonly question: string; readonly value?: number }[]) =>
  outcome(() => asking(graph).quiz({ answers }));

test('an unknown question is an unknown reference, with what was perhaps meant', () => {
  expect(asked([{ question: 'ask-whi', value: 4 }])).toBeInstanceOf(UnknownReferenceError);
  expect(asked([{ question: 'ask-whi', value: 4 }])).toMatchObject({
    argument: 'answers',
    ref: 'ask-whi',
    message: expect.stringContaining('Unknown question of the quiz "ask-whi". Did you mean "ask-why"'),
  });
});

test('a very long id is cut in the error and does no harm', () => {
  const error = asked([{ question: 'x'.repeat(100_000) }]) as Error;
  expect(error).toBeInstanceOf(UnknownReferenceError);
  expect(error.message.length).toBeLessThan(500);
});

test.each([
  ['a question twice', [{ question: 'ask-why', value: 4 }, { question: 'ask-why' }], 'answers has "ask-why" twice'],
  [
    'an answer of 0',
    [{ question: 'ask-why', value: 0 }],
    'The value of "ask-why" is 0; it must be a whole number from 1 to 5',
  ],
  ['an answer of 6', [{ question: 'ask-why', value: 6 }], 'The value of "ask-why" is 6'],
  ['half an answer', [{ question: 'ask-why', value: 2.5 }], 'The value of "ask-why" is 2.5'],
  [
    '41 answers',
    Array.from({ length: 41 }, (_, at) => ({ question: `q${at}` })),
    'names 41 answers; at most 40 are allowed',
  ],
])('%s is refused by name', (_, answers, message) => {
  expect(asked(answers)).toBeInstanceOf(InvalidOptionError);
  expect(asked(answers)).toMatchObject({ message: expect.stringContaining(message) });
});

test('a graph without a quiz says how to get one', () => {
  const empty = buildCareerGraph({ revision: 1, nodes: [], links: [] }, '2026-11-24T00:00:00Z');
  const error = outcome(() => asking(empty).quiz({}));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).toMatchObject({ message: expect.stringContaining('career-atlas seed') });
});
