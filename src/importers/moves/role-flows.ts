/**
 * Translates the survey's occupations into O*NET's roles. An occupation of the survey is a detailed code of the SOC of
 * 2010, or a broad one that covers several. Each of these became one or more codes of 2018, and O*NET has one or more
 * roles under such a code. Nothing says how people are spread over the parts, so at each of the three splits every part
 * gets the same.
 */
import type { OnetRoles } from '../names/onet-roles';
import type { SocVintages } from '../names/soc-vintages';
import type { ObservedMove } from './observed-moves';

/** The flow of one role into another. */
export interface RoleFlow {
  readonly to: string;
  /** Share of the people leaving the first role, 0..1. */
  readonly likelihood: number;
  /** Likelihood as a multiple of what the target's employment alone would bring. */
  readonly lift: number;
  /** The survey's codes behind it: "15-1130 to 11-3020". */
  readonly codes: readonly string[];
}

/** Flows by id of role, each target once; none into the role itself. */
export function roleFlows(
  moves: ReadonlyMap<string, readonly ObservedMove[]>,
  vintages: SocVintages,
  roles: OnetRoles,
): ReadonlyMap<string, readonly RoleFlow[]> {
  const parts = new Map<string, ReadonlyMap<string, number>>();
  const partsOf = (code: string) => {
    const known = parts.get(code) ?? rolesOfCode(code, vintages, roles);
    parts.set(code, known);
    return known;
  };
  const sources = new Map<string, Map<string, number>>();
  for (const code of moves.keys()) {
    for (const [role, weight] of partsOf(code)) {
      const codes = sources.get(role) ?? new Map<string, number>();
      sources.set(role, codes.set(code, weight));
    }
  }
  return new Map([...sources].map(([role, codes]) => [role, flowsOf(role, codes, moves, partsOf)] as const));
}

/** Shares of a code's people by role. They sum to 1, or to less if a part has no role. */
function rolesOfCode(code: string, vintages: SocVintages, roles: OnetRoles): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  const details = vintages.detailedCodes(code);
  for (const detail of details) {
    const successors = vintages.successorsOf(detail);
    for (const successor of successors) {
      const ids = roles.under(successor);
      const each = 1 / (details.length * successors.length * ids.length);
      for (const id of ids) shares.set(id, (shares.get(id) ?? 0) + each);
    }
  }
  return shares;
}

/** If a role belongs to several codes, their flows are mixed by its part in each. */
function flowsOf(
  role: string,
  codes: ReadonlyMap<string, number>,
  moves: ReadonlyMap<string, readonly ObservedMove[]>,
  partsOf: (code: string) => ReadonlyMap<string, number>,
): readonly RoleFlow[] {
  const total = [...codes.values()].reduce((sum, weight) => sum + weight, 0);
  const sums = new Map<string, { likelihood: number; expected: number; codes: Set<string> }>();
  for (const [code, weight] of codes) {
    for (const move of moves.get(code) ?? []) {
      for (const [to, part] of partsOf(move.to)) {
        if (to === role) continue;
        const sum = sums.get(to) ?? { likelihood: 0, expected: 0, codes: new Set() };
        sums.set(to, sum);
        sum.likelihood += (move.share * weight * part) / total;
        sum.expected += (move.expectedShare * weight * part) / total;
        sum.codes.add(`${move.from} to ${move.to}`);
      }
    }
  }
  return [...sums].map(([to, { likelihood, expected, codes: behind }]) => ({
    to,
    likelihood,
    lift: expected === 0 ? 0 : likelihood / expected,
    codes: [...behind].sort(),
  }));
}
