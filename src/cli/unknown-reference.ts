import type { RunningAtlas, UnknownReference } from '../app';
import type { GraphNode } from '../graph';

/** Tells on standard error what was not found and what may have been meant. @returns the exit status */
export function tellUnknown(atlas: RunningAtlas, { argument, ref, suggestions }: UnknownReference): number {
  const names = suggestions.map((id) => nameOf(atlas.graph().find(id))).filter((name) => name !== '');
  const kind = kindNamed(argument);
  const hint = names.length === 0 ? '' : ` Did you mean ${names.map((name) => `"${name}"`).join(', ')}?`;
  process.stderr.write(`career-atlas: Unknown ${kind} "${ref}".${hint}\n`);
  return 2;
}

/** Tells that no role is named so. @returns the exit status */
export function tellUnknownRole(atlas: RunningAtlas, ref: string): number {
  const suggestions = atlas.suggest('Role', ref);
  return tellUnknown(atlas, { kind: 'UnknownReference', argument: 'role', ref, suggestions });
}

/** What sort of thing an argument names. */
function kindNamed(argument: string): string {
  if (argument.includes('discipline')) return 'discipline';
  return argument === 'ref' || argument.includes('competenc') ? 'skill or technology' : 'role';
}

/** What people call a node. */
export function nameOf(node: GraphNode | null | undefined): string {
  if (node === null || node === undefined) return '';
  return node.kind === 'Role' ? node.title : node.name;
}
