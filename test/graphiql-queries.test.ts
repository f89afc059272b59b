import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, getVariableValues, type OperationDefinitionNode, parse, validate } from 'graphql';
import { exampleGroups } from '../web/graphiql/example-groups';
import { exampleQueries } from '../web/graphiql/queries';

const schema = buildSchema(readFileSync(resolve(__dirname, '..', 'schema', 'career.graphql'), 'utf8'));
const operationOf = (query: string) => parse(query).definitions[0] as OperationDefinitionNode;

describe('the example queries', () => {
  test('are at least eight, each with a name and words of its own', () => {
    expect(exampleQueries.length).toBeGreaterThanOrEqual(8);
    expect(new Set(exampleQueries.map(({ name }) => name)).size).toBe(exampleQueries.length);
    expect(new Set(exampleQueries.map(({ about }) => about)).size).toBe(exampleQueries.length);
  });

  test.each(exampleQueries)('$name names its operation and asks for what the schema has', ({ name, query }) => {
    expect(operationOf(query).name?.value).toBe(name);
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  });

  test.each(exampleQueries)('$name has variables that the schema accepts', ({ query, variables }) => {
    const { errors } = getVariableValues(schema, operationOf(query).variableDefinitions ?? [], variables ?? {});
    expect(errors?.map(({ message }) => message) ?? []).toEqual([]);
  });

  test('are each found under one question', () => {
    const grouped = exampleGroups.flatMap(({ examples }) => examples.map(({ name }) => name));
    expect([...grouped].sort()).toEqual(exampleQueries.map(({ name }) => name).sort());
    expect(exampleGroups.at(-1)?.examples.map(({ name }) => name)).toEqual(['AboutTheGraph']);
  });
});

describe('the look of the explorer', () => {
  const read = (path: string) => readFileSync(resolve(__dirname, '..', 'web', path), 'utf8');
  const [lightTokens = '', darkTokens = ''] = read('pages/look/tokens.css').split('prefers-color-scheme: dark');
  const [light = '', ...dark] = read('graphiql/page.css').split(/prefers-color-scheme: dark|body\.graphiql-dark/);

  test.each([
    ['light', lightTokens, [light]],
    ['dark', darkTokens, dark],
  ])('has the colours of the pages, %s', (_, tokens, parts) => {
    for (const part of parts) {
      for (const [ours, theirs] of [
        ['accent', 'primary'],
        ['ink', 'neutral'],
        ['paper', 'base'],
      ]) {
        const hex = new RegExp(`--${ours}: #(\\w{6})`).exec(tokens)?.[1] ?? '';
        const hsl = new RegExp(`--color-${theirs}: (.*);`).exec(part)?.[1];
        expect(hsl).toBe(hslOf(hex));
      }
    }
  });
});

/** "174, 82%, 25%" of "0b7268". */
function hslOf(hex: string): string {
  const [r = 0, g = 0, b = 0] = (hex.match(/../g) ?? []).map((part) => Number.parseInt(part, 16) / 255);
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
  const span = high - low;
  const lightness = (high + low) / 2;
  const turn = high === r ? ((g - b) / span + 6) % 6 : high === g ? (b - r) / span + 2 : (r - g) / span + 4;
  const saturation = span / (1 - Math.abs(2 * lightness - 1));
  return `${Math.round(60 * turn)}, ${Math.round(100 * saturation)}%, ${Math.round(100 * lightness)}%`;
}
