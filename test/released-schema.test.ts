/** What clients of the last release rely on is still there: docs/releases.md has the rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { schemaBreaches } from './schema-rules';

const ROOT = resolve(__dirname, '..');
const RELEASED = join(ROOT, 'schema', 'released');
const textOf = (...path: readonly string[]) => readFileSync(join(ROOT, ...path), 'utf8');

describe('the schema of the API', () => {
  test('keeps what the last release had', () => {
    const [last, ...others] = readdirSync(RELEASED);
    expect(others).toEqual([]);
    expect(schemaBreaches(textOf('schema', 'released', last!), textOf('schema', 'career.graphql'))).toEqual([]);
  });

  test('is kept for the version that package.json names', () => {
    const { version } = JSON.parse(textOf('package.json')) as { version: string };
    expect(readdirSync(RELEASED)).toContain(`${version}.graphql`);
  });
});

describe('the rule for schemas', () => {
  const released = `
    type Query { role(ref: String!, first: Int = 5): Role  old: Old @deprecated(reason: "Use role.") }
    type Role { title: String!  name: String @deprecated(reason: "Use title.") order: Order }
    type Old { title: String }
    enum Order { PAY  YEARS @deprecated(reason: "Use PAY.") }`;

  test.each([
    ['the same schema', released],
    ['a new field', released.replace('title: String! ', 'title: String!  pay: Int ')],
    ['an argument that may be left out', released.replace('first:', 'after: String, first:')],
    ['a new value', released.replace('PAY ', 'PAY  STEPS ')],
    ['a deprecated field that is gone', released.replace(/name: .*?"\)/, '')],
    ['a deprecated value that is gone', released.replace(/YEARS .*?"\)/, '')],
    ['a deprecated field that is gone with its type', released.replace(/old: .*?"\)/, '').replace(/type Old .*\}/, '')],
  ])('takes %s', (_, schema) => {
    expect(schemaBreaches(released, schema)).toEqual([]);
  });

  test.each([
    ['a field that is gone', released.replace('title: String! ', ''), 'Role.title was removed.'],
    ['a type that is gone', released.replace(/type Role .*\}/, '').replace(': Role', ': Old'), 'Role was removed.'],
    ['null where a value was promised', released.replace('String!  name', 'String  name'), 'Role.title changed type'],
    ['an argument that is asked for', released.replace('first:', 'after: String!, first:'), 'required arg after'],
    ['another default', released.replace('= 5', '= 6'), 'defaultValue'],
    ['a value that is gone', released.replace('PAY ', ''), 'PAY was removed from enum type Order.'],
  ])('finds %s', (_, schema, breach) => {
    expect(schemaBreaches(released, schema).join('\n')).toContain(breach);
  });
});
