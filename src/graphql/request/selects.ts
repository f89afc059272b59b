import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

type Selecting = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** True if the selection right under a field has one of these fields, whatever fragment it is in and whatever skips it. */
export function selects({ fieldNodes, fragments }: Selecting, names: readonly string[]): boolean {
  return fieldNodes.some(({ selectionSet }) => selectionSet !== undefined && hasOne(selectionSet, fragments, names));
}

function hasOne(
  { selections }: SelectionSetNode,
  fragments: Selecting['fragments'],
  names: readonly string[],
): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return names.includes(selection.name.value);
    const under =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value]?.selectionSet : selection.selectionSet;
    return under !== undefined && hasOne(under, fragments, names);
  });
}
