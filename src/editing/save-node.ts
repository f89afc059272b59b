/** Commands that make a node or change one. */
import {
  differingFields,
  EDITS_SOURCE,
  idPrefix,
  kindOfId,
  linkFact,
  type NodeFact,
  type NodeFactOf,
  type NodeKind,
  type NodePropertiesByKind,
  slugOf,
} from '../domain';
import { COMMANDS, type CommandInput, type CommandName } from './commands';
import { type Draft, idOf } from './draft';
import { ensureEditsSource } from './editors-source';
import type { EditField } from './field';
import { idNamed, type Names } from './references';
import { Refused, refused } from './user-error';

/** What every command works on. */
export interface Desk {
  readonly draft: Draft;
  readonly names: Names;
  /** ISO date. */
  readonly today: string;
}

/** Makes a role or changes one. @returns its id, as do the others */
export async function saveRole(desk: Desk, input: CommandInput<'saveRole'>): Promise<string> {
  const { id, discipline, ...fields } = input;
  const named =
    discipline === undefined || discipline === null
      ? discipline
      : await idNamed(desk.draft, desk.names, 'discipline', 'Discipline', discipline);
  const empty = { alternateTitles: [], scheme: 'ATLAS', interests: [], responsibilities: [], matches: [] } as const;
  return saveNode(desk, 'saveRole', 'Role', { id, name: input.title }, { ...fields, discipline: named }, empty);
}

/** Makes a skill or changes one. */
export function saveSkill(desk: Desk, { id, ...fields }: CommandInput<'saveSkill'>): Promise<string> {
  const empty = { alternateNames: [], scheme: 'ATLAS', skillKind: 'SKILL' } as const;
  return saveNode(desk, 'saveSkill', 'Skill', { id, name: fields.name }, fields, empty);
}

/** Makes a technology or changes one, and makes it part of skills. */
export async function saveTechnology(
  desk: Desk,
  { id, skills, ...fields }: CommandInput<'saveTechnology'>,
): Promise<string> {
  const empty = { alternateNames: [], scheme: 'ATLAS' } as const;
  const technology = await saveNode(desk, 'saveTechnology', 'Technology', { id, name: fields.name }, fields, empty);
  for (const [place, ref] of (skills ?? []).entries()) {
    const skill = await idNamed(desk.draft, desk.names, `skills.${place}`, 'Skill', ref);
    await putIfNew(desk, linkFact('PART_OF', technology, skill, EDITS_SOURCE, { evidence: 'EDITORIAL' }));
  }
  return technology;
}

/** Makes a company or changes one, and has it employ roles. */
export async function saveCompany(
  desk: Desk,
  { id, employs, ...fields }: CommandInput<'saveCompany'>,
): Promise<string> {
  const company = await saveNode(desk, 'saveCompany', 'Company', { id, name: fields.name }, fields, {});
  for (const [place, ref] of (employs ?? []).entries()) {
    const role = await idNamed(desk.draft, desk.names, `employs.${place}`, 'Role', ref);
    await putIfNew(desk, linkFact('EMPLOYS', company, role, EDITS_SOURCE, { evidence: 'EDITORIAL' }));
  }
  return company;
}

/** Puts a link unless any source states one between the same nodes. */
async function putIfNew(desk: Desk, link: ReturnType<typeof linkFact<'PART_OF' | 'EMPLOYS'>>): Promise<void> {
  const there = await desk.draft.linksFrom(link.kind, link.from);
  if (there.some(({ to }) => to === link.to)) return;
  await ensureEditsSource(desk.draft, desk.today);
  desk.draft.putLink(link, undefined);
}

/** What a node is called in a command. */
interface Naming {
  readonly id: string | null | undefined;
  readonly name: string | null | undefined;
}

async function saveNode<K extends NodeKind>(
  desk: Desk,
  command: CommandName,
  kind: K,
  naming: Naming,
  given: Readonly<Record<string, unknown>>,
  empty: Partial<NodePropertiesByKind[K]>,
): Promise<string> {
  const id = idToSave(kind, naming);
  const before = await desk.draft.node(kind, id);
  if (before !== null && naming.id == null) {
    throw refused(
      'id',
      'ALREADY_EXISTS',
      `There is "${id}" already. Give this id to change it, or another for a new one.`,
    );
  }
  refuseMissing(command, before, given);
  const properties = merged(before === null ? empty : before.properties, given, empty);
  if (before === null) {
    await ensureEditsSource(desk.draft, desk.today);
    await desk.draft.putNode({ kind, id, source: EDITS_SOURCE, properties } as unknown as NodeFact);
    return id;
  }
  // The source stays, since its licence holds for what is left of its words. An import of that source keeps what is marked.
  const marked = before.source === EDITS_SOURCE ? properties : { ...properties, edited: true };
  const after = { ...before, properties: marked } as NodeFactOf<K>;
  if (differingFields(before.properties, properties).length > 0) await desk.draft.putNode(after as unknown as NodeFact);
  return id;
}

function idToSave(kind: NodeKind, { id, name }: Naming): string {
  if (id === null || id === undefined) {
    const slug = slugOf(name ?? '');
    if (slug !== '') return idPrefix(kind) + slug;
    throw refused('id', 'REQUIRED', 'Give an id, or a name with letters or digits in it to make one of.');
  }
  if (kindOfId(id) !== null && kindOfId(id) !== kind) {
    throw refused('id', 'INVALID', `"${id}" is no ${kind.toLowerCase()}: its id begins "${idPrefix(kind)}".`);
  }
  if (kindOfId(id) === null && id.includes(':')) {
    throw refused(
      'id',
      'INVALID',
      `"${id}" begins with no kind of node. Write "${idPrefix(kind)}" or nothing before it.`,
    );
  }
  return idOf(kind, id);
}

/** @throws {Refused} if a field that a new node needs is left out, or taken away from one that is there */
function refuseMissing(command: CommandName, before: NodeFact | null, given: Readonly<Record<string, unknown>>): void {
  const fields = Object.entries(COMMANDS[command].fields) as [string, EditField][];
  const errors = fields.flatMap(([field, { requiredIfNew }]) => {
    const value = given[field];
    const isMissing = before === null ? value === undefined || value === null : value === null;
    if (requiredIfNew !== true || !isMissing) return [];
    const message = before === null ? `Give ${field}: a new one needs it.` : `${field} can be changed, not taken away.`;
    return [{ path: [field], message, code: 'REQUIRED' as const }];
  });
  if (errors.length > 0) throw new Refused(errors);
}

/** The properties with what is given in place of what was there. What is taken away becomes empty where it must be there. */
function merged(before: object, given: Readonly<Record<string, unknown>>, empty: object): Record<string, unknown> {
  const properties: Record<string, unknown> = { ...before };
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    if (value !== null) properties[name] = value;
    else if (name in empty) properties[name] = (empty as Record<string, unknown>)[name];
    else delete properties[name];
  }
  return properties;
}
