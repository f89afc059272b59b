import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

type Selecting = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/**
 * True if the selection right under a field has one of these fields, whatever fragment it is in and whatever skips it.
 * @param under - fields of a page whose selection is looked at too: ["nodes"]
 */
export function selects(
  { fieldNodes, fragments }: Selecting,
  names: readonly string[],
  under: readonly string[] = [],
): boolean {
  return fieldNodes.some(
    ({ selectionSet }) => selectionSet !== undefined && hasOne(selectionSet, fragments, names, under),
  );
}

function hasOne(
  { selections }: SelectionSetNode,
  fragments: Selecting['fragments'],
  names: readonly string[],
  pages: readonly string[],
): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) {
      const { name, selectionSet } = selection;
      if (names.includes(name.value)) return true;
      return selectionSet !== undefined && pages.includes(name.value) && hasOne(selectionSet, fragments, names, pages);
    }
    const under =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value]?.selectionSet : selection.selectionSet;
    return under !== undefined && hasOne(under, fragments, names, pages);
  });
}
