import type { CareerGraph, PayBand, RoleNode } from '../graph';
import { usDollars } from './figures';
import type { CheckRule, Observation } from './rule';

/**
 * The pay of matched occupations, from the lowest 10th to the highest 90th percentile; infinite if not released or
 * capped.
 */
interface Wages {
  readonly leastUsd: number;
  readonly mostUsd: number;
}

/**
 * Pay bands of ours that contradict wage statistics without a reason. The middle of the band (its lower end if it has
 * no upper one) lies below the 10th or above the 90th percentile of the occupations that the role matches. With several
 * matches, the widest range counts; related matches count only if there is no closer one. A note on the band counts as
 * a reason. Roles without matched wages pass.
 */
export const payOutsideWages: CheckRule = {
  name: 'pay-outside-wages',
  finds: 'a pay band outside the 10th to 90th percentile of matched wages, without a reason',
  observe: (graph) =>
    graph.roles.flatMap((role) => {
      const bands = role.pay.filter(({ percentile, note }) => percentile === undefined && note === undefined);
      const wages = bands.length === 0 ? null : wagesMatching(graph, role);
      return wages === null ? [] : bands.flatMap((band) => outside(role, band, wages));
    }),
};

function outside(role: RoleNode, band: PayBand, { leastUsd, mostUsd }: Wages): Observation[] {
  const middle = (band.minUsd + (band.maxUsd ?? band.minUsd)) / 2;
  if (middle >= leastUsd && middle <= mostUsd) return [];
  const side =
    middle < leastUsd
      ? `below the 10th percentile (${usDollars(leastUsd)})`
      : `above the 90th percentile (${usDollars(mostUsd)})`;
  const message = `${role.title}${band.level === undefined ? '' : ` (${band.level})`} pays ${usDollars(middle)}, ${side} of what it matches.`;
  return [{ scheme: role.scheme, subjects: [role.id], message }];
}

function wagesMatching(graph: CareerGraph, role: RoleNode): Wages | null {
  const related = (match: { readonly relation: string }) => match.relation === 'relatedMatch';
  const close = role.schemeMatches.filter((match) => !related(match));
  const ranges = (close.length > 0 ? close : role.schemeMatches).flatMap((match) => {
    const bands = match.role === null ? [] : (graph.roles[match.role]?.pay ?? []);
    return bands.some(({ percentile }) => percentile !== undefined) ? [rangeOf(bands)] : [];
  });
  if (ranges.length === 0) return null;
  return {
    leastUsd: Math.min(...ranges.map(({ leastUsd }) => leastUsd)),
    mostUsd: Math.max(...ranges.map(({ mostUsd }) => mostUsd)),
  };
}

function rangeOf(bands: readonly PayBand[]): Wages {
  const at = (wanted: number) => bands.find(({ percentile }) => percentile === wanted);
  const most = at(90);
  return {
    leastUsd: at(10)?.minUsd ?? 0,
    mostUsd: most === undefined || most.openEnded ? Number.POSITIVE_INFINITY : most.minUsd,
  };
}
