import { type FieldNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { selects } from '../../src/graphql/request/selects';

/** What a resolver of the first field of a query is told of it. */
function told(query: string) {
  const { definitions } = parse(query);
  const [field] = (definitions[0] as OperationDefinitionNode).selectionSet.selections as readonly FieldNode[];
  const fragments = definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  return {
    fieldNodes: [field!],
    fragments: Object.fromEntries(fragments.map((each) => [each.name.value, each])),
  };
}

const PAGES = ['nodes', 'edges', 'node'];

test.each([
  ['right under the field', '{ jobs { verdict } }', true],
  ['in a fragment', '{ jobs { ...some } } fragment some on Jobs { verdict }', true],
  ['under another field', '{ jobs { first { verdict } } }', false],
  ['in a page', '{ jobs { nodes { verdict } } }', true],
  ['in the edges of a page', '{ jobs { edges { node { ... on Job { verdict } } } } }', true],
  ['nowhere', '{ jobs { nodes { years } } }', false],
])('a field is found %s', (_, query, isFound) => {
  expect(selects(told(query), ['verdict'], PAGES)).toBe(isFound);
});

test('a page is looked into only if it is named', () => {
  expect(selects(told('{ jobs { nodes { verdict } } }'), ['verdict'])).toBe(false);
});
