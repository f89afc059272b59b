/** What calls of tools take: each has a question in GraphQL with the same work. */
import { parse, validate } from 'graphql';
import { QUESTIONS } from '../../src/app';
import { buildCareerSchema, COST_LIMIT } from '../../src/graphql';
import { questionPrice } from '../../src/http/query-price';
import { questionIn, TOOLS } from '../../src/mcp';

const schema = buildCareerSchema();
const priceOf = questionPrice(schema);
const call = (name: string, given: unknown) => ({ method: 'tools/call', params: { name, arguments: given } });
const priced = (name: string, given: object) => priceOf(questionIn(call(name, given))!);

/** The least that each tool takes, and the same with all lists as long as they may be. */
const LEAST: Readonly<Record<string, object>> = {
  understand: { text: 'nurse' },
  routes: { from: 'nurse', to: 'teacher' },
  gap: { to: 'teacher' },
  plan: { to: 'teacher' },
  futures: { from: 'nurse' },
  reachable: { from: 'nurse' },
  feeders: { to: 'teacher' },
  role: { role: 'nurse' },
  adjacency: {},
  sources: {},
  apiSearch: { text: 'pay' },
};

test.each(TOOLS.map(({ name }) => name))('%s asks a question that the schema has', (name) => {
  const question = questionIn(call(name, LEAST[name]))!;
  expect(validate(schema, parse(question.query))).toEqual([]);
  expect(priceOf(question)).toBeGreaterThan(0);
});

test.each(['understand', 'apiSearch', 'routes', 'reachable', 'feeders', 'role', 'adjacency'])(
  '%s costs more for more',
  (name) => {
    const all = priced(name, { ...LEAST[name], first: 50 });
    expect(all).toBeGreaterThan(priced(name, { ...LEAST[name], first: 1 }));
    expect(all).toBeLessThanOrEqual(COST_LIMIT);
  },
);

test('what takes more work costs more, and left out is what a question has by itself', () => {
  expect(priced('plan', { to: 'b', from: 'a' })).toBeGreaterThan(priced('plan', { to: 'b' }) + 5_000);
  const { first, budgetMs } = QUESTIONS.routes.fields;
  const explaining = priced('routes', { ...LEAST.routes, explain: ['midwife'] }) - priced('routes', LEAST.routes!);
  expect(explaining).toBeGreaterThanOrEqual(10 * budgetMs.default);
  expect(priced('adjacency', { schemes: ['ESCO'] })).toBeGreaterThan(20_000);
  expect(priced('adjacency', { competency: 'sql' })).toBeLessThan(priced('adjacency', {}));
  expect(priced('routes', LEAST.routes!)).toBe(priced('routes', { ...LEAST.routes, first: first.default }));
  expect(priced('routes', { ...LEAST.routes, first: null })).toBe(priced('routes', LEAST.routes!));
});

test.each([
  ['another message', { method: 'tools/list', params: {} }],
  ['no tool', call('nothing', {})],
  ['a tool that every object has', call('constructor', {})],
  ['arguments that can’t be', call('role', { role: 7 })],
  ['arguments that are a list', call('role', ['nurse'])],
  ['nothing', null],
  ['a text', 'tools/call'],
])('%s asks nothing', (_, message) => {
  expect(questionIn(message)).toBeNull();
});
