/** What commands will ask the store, so that it is asked once for all of them: other editors wait meanwhile. */
import { EDITS_SOURCE, idPrefix, kindOfId, type LinkKind, type NodeKind, slugOf } from '../domain';
import { kindsOf, type ReferenceKind } from '../graph';
import { COMMANDS, type Command, type CommandName } from './commands';
import { idOf, type Wanted } from './draft';
import type { EditField } from './field';
import type { Names } from './references';

/** The kind of node that a command makes or changes. */
const MADE: Partial<Record<CommandName, NodeKind>> = {
  saveRole: 'Role',
  saveSkill: 'Skill',
  saveTechnology: 'Technology',
  saveCompany: 'Company',
};

/** The links that a command looks at: their kind, and the field that names where they begin. */
const LOOKED_AT: Partial<Record<CommandName, readonly [LinkKind, string]>> = {
  saveTechnology: ['PART_OF', 'id'],
  saveCompany: ['EMPLOYS', 'id'],
  saveProgression: ['PROGRESSES_TO', 'from'],
  removeProgression: ['PROGRESSES_TO', 'from'],
  requireCompetency: ['REQUIRES', 'role'],
  removeRequirement: ['REQUIRES', 'role'],
};

/** What these commands will ask for. Their fields may hold anything. */
export function wantedBy(commands: readonly Command[], names: Names): Wanted {
  const nodes = new Set([EDITS_SOURCE]);
  const linksFrom = new Map<LinkKind, Set<string>>();
  const linksAt = new Set<string>();
  for (const { name, input } of commands) {
    const ids = idsByField(name, input as Readonly<Record<string, unknown>>, names);
    for (const each of ids.values()) for (const id of each) nodes.add(id);
    const [kind, field] = LOOKED_AT[name] ?? [];
    if (kind !== undefined) {
      const starts = linksFrom.get(kind) ?? new Set();
      linksFrom.set(kind, starts);
      for (const id of ids.get(field!) ?? []) starts.add(id);
    }
    if (name === 'removeNode') for (const id of ids.get('id') ?? []) linksAt.add(id);
  }
  return { nodes, linksFrom, linksAt };
}

function idsByField(
  name: CommandName,
  input: Readonly<Record<string, unknown>>,
  names: Names,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [field, spec] of Object.entries(COMMANDS[name].fields) as [string, EditField][]) {
    const texts = [input[field]]
      .flat()
      .flatMap((text) => (typeof text === 'string' ? [text.trim().normalize('NFC')] : []));
    if (spec.kind === 'reference' || spec.kind === 'references') {
      found.set(
        field,
        texts.flatMap((text) => idsNamed(spec.to, text, names)),
      );
    }
    if (spec.kind === 'id') {
      const made = MADE[name];
      const slugs = texts.length > 0 ? texts : [input.title ?? input.name].map((text) => slugOf(String(text ?? '')));
      found.set(
        field,
        slugs.map((text) => (made === undefined ? text : idOf(made, text))),
      );
    }
  }
  return found;
}

function idsNamed(kind: ReferenceKind, ref: string, names: Names): readonly string[] {
  return kindsOf(kind).flatMap((each) => {
    if (kindOfId(ref) !== null) return kindOfId(ref) === each ? [ref] : [];
    return [names.find(each, ref), idPrefix(each) + ref].filter((id) => id !== null);
  });
}
