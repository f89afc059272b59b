/**
 * Cases that a career counsellor would sign, read by hand: the proofs of the search can't tell whether answers make sense.
 */

import type { RouteInput } from '../../src/app';
import type { CareerGraph } from '../../src/graph';
import { rankedRoutesOf } from '../asked';

export interface SenseCase {
  readonly from: string;
  readonly to: string;
  /** Years of the best route, from and to. */
  readonly years: readonly [number, number];
  /** Each title stands on at least one listed route, ends included. */
  readonly must?: readonly string[];
  /** At least one of these stands on the way of at least one listed route. */
  readonly some?: readonly string[];
  /** True if the best route goes straight. */
  readonly direct?: boolean;
  /** No title on any listed route contains one of these. */
  readonly never?: readonly string[];
  readonly input?: Partial<RouteInput>;
}

/** What the answer to a case lacks, in sentences; empty if it makes sense. */
export function objections(graph: CareerGraph, each: SenseCase): readonly string[] {
  const answer = rankedRoutesOf(graph, { from: each.from, to: each.to, ...each.input });
  if (answer.kind === 'NoRoute') return [answer.reason];
  const title = (role: number) => graph.roles[role]?.title ?? '';
  const ways = answer.routes.map((route) => route.roles.map(title));
  const onTheWay = ways.flatMap((way) => way.slice(1, -1));
  const best = answer.routes[0]!;
  const found: string[] = [];
  const [least, most] = each.years;
  if (best.years < least || best.years > most)
    found.push(`the best route takes ${best.years} years, not ${least}-${most}`);
  for (const must of each.must ?? []) {
    if (!ways.some((way) => way.includes(must))) found.push(`no route goes by ${must}`);
  }
  if (each.some !== undefined && !each.some.some((role) => onTheWay.includes(role))) {
    found.push(`no route goes by any of ${each.some.join(', ')}`);
  }
  if (each.direct === true && best.steps.length > 1)
    found.push(`the best route is not direct: ${ways[0]?.join(' -> ')}`);
  for (const word of each.never ?? []) {
    const offender = onTheWay.find((role) => role.includes(word));
    if (offender !== undefined) found.push(`a route goes by ${offender}`);
  }
  return found;
}

/** A case's name in the report. */
export function nameOf({ from, to, input }: SenseCase): string {
  return `${from} -> ${to}${input === undefined ? '' : ` ${JSON.stringify(input)}`}`;
}
