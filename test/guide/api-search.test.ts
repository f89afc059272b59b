import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { buildCareerSchema } from '../../src/graphql';
import { apiSearch, LONGEST_QUESTION } from '../../src/guide';
import { apiParts } from '../../src/guide/api-parts';
import { ExampleQueries } from '../../src/guide/example-queries';
import { readPrintedApi } from '../../src/guide/printed-api';
import { apiExamples } from '../../tools/api-examples';
import { roleFactsQuery } from '../../tools/role-facts-query';

/** Questions as people ask them, and a place that answers each. */
const QUESTIONS: readonly (readonly [question: string, coordinate: string])[] = [
  ['how do I ask for pay', 'Role.pay'],
  ['what is the salary of a job', 'Role.pay'],
  ['jobs that pay at least 80000', 'RoleFilter.minPayUsd'],
  ['which skills do I lack', 'Query.skillGap'],
  ['find routes that avoid a role', 'RouteSearch.avoid'],
  ['routes that pass through a role', 'RouteSearch.via'],
  ['explain why a route is not listed', 'RouteSearch.explain'],
  ['translate titles to German', 'Role.title(language:)'],
  ['what can I become', 'Query.reachableRoles'],
  ['who can I talk to', 'Query.advisors'],
  ['where do the claims come from', 'Query.sources'],
  ['how much does my query cost', 'Query.queryCost'],
  ['skills in a resume', 'Query.skillsInText'],
  ['how do I delete a role', 'Mutation.removeNode'],
  ['similar roles', 'Role.similar'],
  ['wishes', 'FuturesInput.wishes'],
  ['what does a name mean', 'Query.understand'],
  ['what employers employ this role', 'Role.companies'],
  ['which licences does a job need', 'Entry.credentials'],
  ['what should I learn next', 'Role.nextSkills'],
  ['learning plan by week', 'Query.learningPlan'],
  ['what is adjacent to a technology', 'Technology.adjacent'],
];
/** How far down the place may stand. */
const NEAR_THE_TOP = 4;

test.each(QUESTIONS)('"%s" finds %s', (question, coordinate) => {
  const found = apiSearch(question, NEAR_THE_TOP).map((match) => match.coordinate);
  expect(found).toContain(coordinate);
});

describe('an answer', () => {
  test('has kind, type, words and an example of each part', () => {
    const [best] = apiSearch('how do I ask for pay', 1);
    expect(best).toMatchObject({ kind: 'FIELD', coordinate: 'Role.pay', type: '[PayBand!]!', deprecated: null });
    expect(best?.description).toMatch(/^What it pays/);
    expect(best?.example).toBe(`{
  role(ref: "Back-End Developer") {
    pay {
      level
      minUsd
      maxUsd
      openEnded
      observedOn
    }
  }
}`);
  });

  test('gives an argument that no example gives, where its description names a value', () => {
    const match = apiSearch('name of a skill in a language', 10).find(({ coordinate }) =>
      /name\(language/.test(coordinate),
    );
    expect(match?.example).toContain('name(language: "de")');
  });

  test('holds whole examples for questions as people ask them', () => {
    const example = apiSearch('what lies next to SQL, and how sure is that').find(({ kind }) => kind === 'EXAMPLE');
    expect(example).toMatchObject({ coordinate: 'Query.technology', type: null });
    expect(example?.example).toContain('technology(ref: "SQL")');
  });

  test('says one thing once, though many types have it', () => {
    const matches = apiSearch('expected revision of an edit', 20);
    const inputs = matches.filter(
      ({ kind, coordinate }) => kind === 'INPUT_FIELD' && coordinate.endsWith('.expectedRevision'),
    );
    expect(inputs).toHaveLength(1);
  });

  test('has what is deprecated last, with what to use instead', () => {
    const all = apiSearch('kind of technology', 50);
    const place = all.findIndex(({ coordinate }) => coordinate === 'Technology.kind');
    expect(all[place]?.deprecated ?? 'Use `family`').toMatch(/Use `family`/);
    expect(all.findIndex(({ coordinate }) => coordinate === 'Technology.family')).toBeLessThan(
      place === -1 ? 50 : place,
    );
  });

  test('is the same each time, and empty for words that nothing has', () => {
    expect(apiSearch('routes')).toEqual(apiSearch('routes'));
    expect(apiSearch('zzyzx')).toEqual([]);
    expect(apiSearch('how do I')).toEqual([]);
  });

  test.each([
    ['', 10, /1 to 200 characters/],
    ['  \n', 10, /1 to 200 characters/],
    ['x'.repeat(LONGEST_QUESTION + 1), 10, /has 201/],
    ['pay', 0, /first must be 1 to 50, but is 0/],
    ['pay', 51, /first must be 1 to 50, but is 51/],
    ['pay', 1.5, /first must be 1 to 50/],
  ])('%j, %d is refused with the remedy', (text, first, message) => {
    expect(() => apiSearch(text, first)).toThrow(message);
  });
});

describe('the examples', () => {
  const { schema, examples } = readPrintedApi();

  test('are those that npm run schema writes', () => {
    const printed = readFileSync(join(__dirname, '../../schema/examples.graphql'), 'utf8');
    const sdl = readFileSync(join(__dirname, '../../schema/career.graphql'), 'utf8');
    expect(apiExamples(sdl)).toBe(printed);
    const facts = readFileSync(join(__dirname, '../e2e/queries/role-facts.graphql'), 'utf8');
    expect(roleFactsQuery(sdl)).toBe(facts);
    expect(facts).toMatch(/^ {4}outlookFigures \{.* growthPercent .*\}$/m);
  });

  test('show every part of the schema, and are queries that it takes', () => {
    const queries = new ExampleQueries(schema, examples);
    const real = buildCareerSchema();
    const parts = apiParts(schema);
    expect(parts.length).toBeGreaterThan(1_500);
    const lacking = parts.filter(({ coordinate }) => queries.of(coordinate) === null);
    expect(lacking.map(({ coordinate }) => coordinate)).toEqual([]);
    const texts = [...new Set(parts.map(({ coordinate }) => queries.of(coordinate)!))];
    const refused = texts.flatMap((text) => validate(real, parse(text)).map(({ message }) => `${message} ${text}`));
    expect(refused).toEqual([]);
  });
});
