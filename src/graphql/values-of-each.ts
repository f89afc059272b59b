import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** How many values the selection under a field asks of each element: its fields, and those of what they lead to. */
export function valuesOfEach({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): number {
  let values = 0;
  for (const { selectionSet } of fieldNodes)
    if (selectionSet !== undefined) values += valuesIn(selectionSet, fragments);
  return values;
}

function valuesIn({ selections }: SelectionSetNode, fragments: GraphQLResolveInfo['fragments']): number {
  let values = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      values += selection.selectionSet === undefined ? 1 : 1 + valuesIn(selection.selectionSet, fragments);
      continue;
    }
    const under =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value]?.selectionSet : selection.selectionSet;
    if (under !== undefined) values += valuesIn(under, fragments);
  }
  return values;
}
