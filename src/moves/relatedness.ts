/** O*NET's lists of related occupations, read from the graph's progressions. */
import {
  type CareerGraph,
  movedHeads,
  movedNumbers,
  type ProgressionTable,
  type Renumbering,
  type Sliced,
} from '../graph';
import type { Coverage } from './survey-occupation';

const TIERS = ['Supplemental', 'Primary-Long', 'Primary-Short'];

export interface Relatedness {
  /** The strongest tier in which a role lists one of an occupation's roles, by occupation number: 0 (none), 1 to 3 (Primary-Short). */
  from(role: number): Uint8Array;
  /** The strongest tier in which one of an occupation's roles lists the role. */
  to(role: number): Uint8Array;
  /** The same once roles have other numbers. @param coverage - of these */
  moved(roles: Renumbering, coverage: Coverage): Relatedness;
}

/** What sources list. Not the table of progressions itself: what is kept here outlives it. */
interface Lists extends Pick<ProgressionTable, 'head' | 'source' | 'target' | 'reverseHead' | 'reverse'> {
  /** By progression: the tier of O*NET's list that it is from; 0 if it is from none. */
  readonly tiers: Uint8Array;
}

/** The source that lists related occupations. */
export const RELATED_BY = 'source:onet';

/** How roles and occupations are listed as related, in slices. */
export function* relatednessOf(graph: CareerGraph, coverage: Coverage): Sliced<Relatedness> {
  const { progressions } = graph;
  const { head, source, target, reverseHead, reverse } = progressions;
  const tiers = new Uint8Array(progressions.count);
  for (let place = 0; place < progressions.count; place++) {
    if (place % 64 === 0) yield;
    const claims = progressions.claims(place).filter((claim) => claim.source === RELATED_BY);
    tiers[place] = Math.max(0, ...claims.map((claim) => tierOf(claim.properties.value ?? '')));
  }
  return relatednessIn({ head, source, target, reverseHead, reverse, tiers }, coverage);
}

function relatednessIn(lists: Lists, coverage: Coverage): Relatedness {
  const { head, source, target, reverseHead, reverse, tiers } = lists;
  const count = coverage.roles.length;
  const raise = (strongest: Uint8Array, other: number, tier: number) => {
    for (const at of coverage.occupations[other]!) if (tier > strongest[at]!) strongest[at] = tier;
  };
  return {
    from(role) {
      const strongest = new Uint8Array(count);
      for (let place = head[role]!; place < head[role + 1]!; place++) {
        raise(strongest, target[place]!, tiers[place]!);
      }
      return strongest;
    },
    to(role) {
      const strongest = new Uint8Array(count);
      for (let i = reverseHead[role]!; i < reverseHead[role + 1]!; i++) {
        const place = reverse[i]!;
        raise(strongest, source[place]!, tiers[place]!);
      }
      return strongest;
    },
    moved(roles, now) {
      const heads = { head: movedHeads(head, roles), reverseHead: movedHeads(reverseHead, roles) };
      const ends = { source: movedNumbers(source, roles), target: movedNumbers(target, roles) };
      return relatednessIn({ ...lists, ...heads, ...ends }, now);
    },
  };
}

/** The tier in a claim's words, such as "Primary-Short, rank 3"; 0 if it is not from a related list. */
function tierOf(value: string): number {
  return TIERS.findIndex((tier) => value.startsWith(`${tier},`)) + 1;
}
