import { isInputObjectType, parse, validate } from 'graphql';
import { buildCareerSchema, costRule, withFieldsNamed } from '../../src/graphql';

const schema = buildCareerSchema();
const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
/** What is said to a client of a document and its variables; null if they are taken. */
function refusal(query: string, variables: object = {}): string | null {
  const document = parse(query);
  const [error] = validate(schema, document);
  if (error !== undefined) return withFieldsNamed(schema, error.message);
  try {
    costRule(schema)({ document, hash: query, operationName: null, variables: { ...variables } });
    return null;
  } catch (refused) {
    return (refused as Error).message;
  }
}

test('inputs that mean exactly one of several say so to machines, and no others do', () => {
  const said = inputs.filter(({ description }) => /exactly one/i.test(description ?? ''));
  expect(said.map(String)).toEqual(['AsOf', 'ChangeInput']);
  expect(inputs.filter(({ isOneOf }) => isOneOf)).toEqual(said);
});

const NAMED = 'Give exactly one of revision and time, and a value that is not null.';

test.each([
  ['none', '{ graph(asOf: {}) { revision } }', {}, NAMED],
  ['both', '{ graph(asOf: {revision: 1, time: "2026-01-01T00:00:00Z"}) { revision } }', {}, NAMED],
  ['null', '{ graph(asOf: {revision: null}) { revision } }', {}, NAMED],
  ['null besides one', '{ graph(asOf: {revision: 1, time: null}) { revision } }', {}, NAMED],
  ['a variable that may be null', 'query($r: Int) { graph(asOf: {revision: $r}) { revision } }', { r: 1 }, NAMED],
  ['none in a variable', 'query($at: AsOf) { graph(asOf: $at) { revision } }', { at: {} }, NAMED],
  [
    'both in a variable',
    'query($at: AsOf) { graph(asOf: $at) { revision } }',
    { at: { revision: 1, time: '2026-01-01T00:00:00Z' } },
    NAMED,
  ],
  [
    'null in a variable',
    'query($at: AsOf) { graph(asOf: $at) { revision } }',
    { at: { revision: null } },
    'must be non-null',
  ],
  [
    'two commands',
    'mutation { applyChanges(input: {changes: [{removeNode: {id: "a"}, removeProgression: {from: "a", to: "b"}}]}) { revision } }',
    {},
    'saveRole, saveSkill',
  ],
])('%s is refused with the names of the fields', (_, query, variables, message) => {
  expect(refusal(query, variables)).toContain(message);
});

test.each([
  ['a literal', '{ graph(asOf: {revision: 1}) { revision } }', {}],
  ['a variable', 'query($r: Int!) { graph(asOf: {revision: $r}) { revision } }', { r: 1 }],
  ['a whole variable', 'query($at: AsOf) { graph(asOf: $at) { revision } }', { at: { time: '2026-01-01T00:00:00Z' } }],
  ['nothing at all', 'query($at: AsOf) { graph(asOf: $at) { revision } }', {}],
])('%s is taken', (_, query, variables) => {
  expect(refusal(query, variables)).toBeNull();
});

test('other messages stay as they are', () => {
  expect(withFieldsNamed(schema, 'OneOf Input Object "RoleFilter" must specify exactly one key.')).toBe(
    'OneOf Input Object "RoleFilter" must specify exactly one key.',
  );
  expect(withFieldsNamed(schema, 'Something else.')).toBe('Something else.');
});
