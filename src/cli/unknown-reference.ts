import type { RunningAtlas, UnknownReference } from '../app';
import type { CareerGraph, GraphNode } from '../graph';
import { EXIT } from './help';

/** Tells on standard error what was not found and what may have been meant. @returns the exit status */
export function tellUnknown(atlas: RunningAtlas, { argument, ref, suggestions }: UnknownReference): number {
  const names = suggestions.map((id) => nameOf(atlas.graph().find(id))).filter((name) => name !== '');
  const kind = kindNamed(argument);
  const hint =
    names.length > 0 ? `Did you mean ${names.map((name) => `"${name}"`).join(', ')}?` : remedyFor(kind, atlas.graph());
  process.stderr.write(`career-atlas: Unknown ${kind} "${ref}". ${hint}\n`);
  return EXIT.badInput;
}

/** Tells that no role is named so. @returns the exit status */
export function tellUnknownRole(atlas: RunningAtlas, ref: string): number {
  const suggestions = atlas.suggest('Role', ref);
  return tellUnknown(atlas, { kind: 'UnknownReference', argument: 'role', ref, suggestions });
}

/** What to do where nothing is named alike. */
function remedyFor(kind: string, graph: CareerGraph): string {
  if (kind !== 'discipline') return 'Find its name with "career-atlas search".';
  return `Disciplines: ${graph.disciplines.map(({ name }) => name).join(', ') || 'none'}.`;
}

/** What sort of thing an argument names. */
function kindNamed(argument: string): string {
  if (argument.includes('discipline')) return 'discipline';
  return /^ref$|competenc|requires/.test(argument) ? 'skill or technology' : 'role';
}

/** The id of a node whose name alone would mean another one, or nothing; else "". */
export function idIfNeeded(graph: CareerGraph, node: GraphNode): string {
  const kind = node.kind === 'Skill' || node.kind === 'Technology' ? 'Competency' : node.kind;
  return graph.names.resolve(kind, nameOf(node)) === node.id ? '' : node.id;
}

/** What people call a node. */
export function nameOf(node: GraphNode | null | undefined): string {
  if (node === null || node === undefined) return '';
  return node.kind === 'Role' ? node.title : node.name;
}
