/** The conditions of a role: hours, place, and what the work asks of people. */
import { conditionsOfText, oncePer, type WorkConditions } from '../../domain';
import type { CareerGraph, SourceNode } from '../../graph';
import { rolesOfJob } from '../readings/job-roles';
import { readingsOf } from '../readings/readings';
import { outlookOf } from './outlook';

/** Conditions, and who says so. */
export interface RoleConditions extends Omit<WorkConditions, 'role'> {
  /** Number of the role that they were stated for: the role itself, or the nearest work of another classification. */
  readonly statedFor: number;
  readonly source: SourceNode;
}

interface Known {
  readonly text: string;
  readonly source: SourceNode;
}

/** What sources say by id of role; the strongest counts. */
const stated = oncePer(({ sources }: CareerGraph): ReadonlyMap<string, Known> => {
  const known = new Map<string, Known>();
  const weakestFirst = [...sources].sort((a, b) => b.precedence - a.precedence || b.index - a.index);
  for (const source of weakestFirst) {
    for (const text of source.conditions ?? []) known.set(text.slice(0, text.indexOf('\t')), { text, source });
  }
  return known;
});

const made = oncePer((_: CareerGraph) => new Map<number, RoleConditions | null>());

/**
 * The conditions of a role: of the same job, what the strongest source says; else of the nearest work that any describes; null if nobody says. Where the
 * source has no share of self-employed, that of the outlook counts. O(1) after the first time.
 *
 * @param role - its number in the graph
 */
export function conditionsOf(graph: CareerGraph, role: number): RoleConditions | null {
  const known = made(graph);
  let conditions = known.get(role);
  if (conditions === undefined) {
    conditions = madeConditions(graph, role);
    known.set(role, conditions);
  }
  return conditions;
}

function madeConditions(graph: CareerGraph, role: number): RoleConditions | null {
  const texts = stated(graph);
  if (texts.size === 0) return null;
  const statedFor = nearestStated(graph, role, texts);
  if (statedFor === null) return null;
  const { text, source } = texts.get(graph.roles[statedFor]!.id)!;
  const { role: _, ...conditions } = conditionsOfText(text);
  const selfEmployedPercent = conditions.selfEmployedPercent ?? outlookOf(graph, role)?.selfEmployedPercent ?? null;
  return { ...conditions, selfEmployedPercent, statedFor, source };
}

/** Of the roles that are the same job, the one that the strongest source describes; else the nearest reading that any describes; else null. */
function nearestStated(graph: CareerGraph, role: number, texts: ReadonlyMap<string, Known>): number | null {
  const strength = (each: number) => texts.get(graph.roles[each]!.id)?.source.precedence ?? Number.POSITIVE_INFINITY;
  const [same] = [role, ...rolesOfJob(graph, role)].sort((a, b) => strength(a) - strength(b));
  if (Number.isFinite(strength(same!))) return same!;
  return readingsOf(graph, role).find((reading) => Number.isFinite(strength(reading.role)))?.role ?? null;
}
