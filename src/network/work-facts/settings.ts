/** Where else a role's work is done, as editors say. */
import { oncePer, type Setting, type SettingsOf, settingsIn } from '../../domain';
import type { CareerGraph } from '../../graph';
import { rolesOfJob } from '../readings/job-roles';
import { byCode, codeOf, longestOf } from './by-code';

const NONE: readonly Setting[] = [];

/** What all sources state, by id of role and by beginning of code. */
const stated = oncePer(({ sources }: CareerGraph) => {
  const all = sources.flatMap(({ sameWork = [] }) => sameWork.map(settingsIn));
  return {
    byRole: new Map(all.flatMap((work) => work.roles.map((id): [string, SettingsOf] => [id, work]))),
    byCode: byCode(all),
  };
});

/**
 * Other places and forms of a role's work, the commonest first: what is said of the same job by name, else of the longest beginning of a
 * code of it; empty if nobody says.
 *
 * @param role - its number in the graph
 */
export function settingsOf(graph: CareerGraph, role: number): readonly Setting[] {
  const { byRole, byCode: codes } = stated(graph);
  const same = [role, ...rolesOfJob(graph, role)];
  for (const each of same) {
    const named = byRole.get(graph.roles[each]!.id);
    if (named !== undefined) return named.settings;
  }
  for (const each of same) {
    const counted = longestOf(codes, codeOf(graph, each));
    if (counted !== null) return counted.settings;
  }
  return NONE;
}
