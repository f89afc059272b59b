import type { GroupsAnswer } from './skill-query';

/** A group of skills that jobs need together, as it is drawn. */
export interface Group {
  readonly name: string;
  /** From 0: which colour and which shape; `OTHER` for all that have none of their own. */
  readonly hue: number;
}

/** The hue of what is in no group, or in one of too many. */
export const OTHER = 6;

/** The groups of some skills by id. The group with the most of them has the first hue; equals go by their place. */
export function groupsOf(ids: readonly string[], { skillCommunities }: GroupsAnswer): ReadonlyMap<string, Group> {
  const homes = new Map<string, GroupsAnswer['skillCommunities'][number]>();
  for (const community of skillCommunities) {
    for (const { competency } of community.members.nodes) homes.set(competency.id, community);
  }
  const counts = new Map<GroupsAnswer['skillCommunities'][number], number>();
  for (const id of ids) {
    const home = homes.get(id);
    if (home !== undefined) counts.set(home, (counts.get(home) ?? 0) + 1);
  }
  const order = [...counts].sort(([one, most], [other, more]) => more - most || one.index - other.index);
  const groups = new Map(order.map(([home], at) => [home, { name: home.name, hue: Math.min(at, OTHER) }] as const));
  return new Map(ids.map((id) => [id, groups.get(homes.get(id)!) ?? { name: 'in no group', hue: OTHER }] as const));
}
