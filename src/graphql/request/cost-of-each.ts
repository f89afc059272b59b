import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import { nameCost, VALUE } from './cost-estimates';

/** What the selection under a field costs for each element: its fields, and those of what they lead to, lists as if they had one. */
export function costOfEach({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): number {
  let cost = 0;
  for (const { selectionSet } of fieldNodes) if (selectionSet !== undefined) cost += costIn(selectionSet, fragments);
  return cost;
}

function costIn({ selections }: SelectionSetNode, fragments: GraphQLResolveInfo['fragments']): number {
  let cost = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      cost += nameCost(selection);
      cost += selection.selectionSet === undefined ? VALUE : 1 + costIn(selection.selectionSet, fragments);
      continue;
    }
    const under =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value]?.selectionSet : selection.selectionSet;
    if (under !== undefined) cost += costIn(under, fragments);
  }
  return cost;
}
