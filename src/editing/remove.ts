/** Commands that take away. */
import { count, kindOfId, type LinkKind, type NodeKind } from '../domain';
import type { CommandInput } from './commands';
import { type Ends, requirementEnds, rolesOf } from './save-claim';
import type { Desk } from './save-node';
import { refused } from './user-error';

/** What may be removed: nothing else hangs on the names of these. */
const REMOVABLE: readonly NodeKind[] = ['Role', 'Skill', 'Technology', 'Company'];

/** Removes a node, with its links if that is wished. @returns its id */
export async function removeNode(desk: Desk, { id, withLinks }: CommandInput<'removeNode'>): Promise<string> {
  const kind = kindOfId(id);
  if (kind === null || !REMOVABLE.includes(kind)) {
    throw refused('id', 'INVALID', `"${id}" is no id of a role, skill, technology or company.`);
  }
  if ((await desk.draft.node(kind, id)) === null) throw refused('id', 'NOT_FOUND', `There is no "${id}".`);
  const links = await desk.draft.linksAt(id);
  if (links.length > 0 && withLinks !== true) {
    const has = count(links.length, 'link', 'links');
    throw refused('id', 'IN_USE', `"${id}" has ${has}. Remove them first, or remove it withLinks.`);
  }
  for (const link of links) desk.draft.removeLink(link);
  await desk.draft.removeNode(id);
  return id;
}

/** Removes every claim of a progression. */
export async function removeProgression(desk: Desk, input: CommandInput<'removeProgression'>): Promise<Ends> {
  return removeClaims(desk, 'PROGRESSES_TO', await rolesOf(desk, input), 'to', 'progression');
}

/** Removes every claim of a requirement. */
export async function removeRequirement(desk: Desk, input: CommandInput<'removeRequirement'>): Promise<Ends> {
  return removeClaims(desk, 'REQUIRES', await requirementEnds(desk, input), 'competency', 'requirement');
}

async function removeClaims(desk: Desk, kind: LinkKind, ends: Ends, field: string, what: string): Promise<Ends> {
  const links = (await desk.draft.linksFrom(kind, ends.from)).filter(({ to }) => to === ends.to);
  if (links.length === 0) {
    throw refused(field, 'NOT_FOUND', `There is no ${what} from "${ends.from}" to "${ends.to}".`);
  }
  for (const link of links) desk.draft.removeLink(link);
  return ends;
}
