/** The question behind the page, and the shape of its answer. */
import { profileOf } from '../about-me/me';
import type { NamedRole } from '../client/names';
import type { ReadName } from '../routes/routes-query';
import type { Odds, Verdict } from '../words/vocabulary';
import type { Wish } from './become-address';

export interface Reachable {
  readonly role: NamedRole & { readonly typicalPayUsd: number | null };
  readonly years: number;
  readonly odds: Odds;
  readonly verdict: Verdict;
  readonly verdictWhy: readonly string[];
  /** Why people in this work go there; null if no editor says. */
  readonly why: string | null;
  readonly payChangeUsd: number | null;
  readonly stepCount: number;
  readonly firstStep: {
    readonly to: { readonly title: string; readonly slug: string };
    readonly years: number;
    readonly entry: { readonly hiredFor: string };
  };
}

export interface BecomeAnswer {
  /** How the name was read, best first. */
  readonly understand: readonly { readonly certainty: ReadName['certainty']; readonly node: NamedRole }[];
  readonly reachableRoles: { readonly totalCount: number; readonly nodes: readonly Reachable[] };
}

/** Everything the page shows. */
export const BECOME = `query Become($from: String!, $first: Int!, $input: ReachableInput!) {
  understand(text: $from, first: 4) { certainty node { id ... on Role { ...named } } }
  reachableRoles(first: $first, input: $input) {
    totalCount
    nodes {
      role { ...named typicalPayUsd }
      years odds verdict verdictWhy why payChangeUsd stepCount
      firstStep { to { title slug } years entry { hiredFor } }
    }
  }
}
fragment named on Role { id title slug scheme discipline { name } }`;

/** The variables of `BECOME` for a wish. */
export function becomeInput(wish: Wish): object {
  return { from: wish.from, first: wish.first, input: { ...limitsOf(wish), orderBy: wish.order } };
}

/** What both questions of the page have in common. */
export function limitsOf({ from, years, minPayUsd, wishes, maxStudyYears, me }: Wish): object {
  return {
    from,
    withinYears: years,
    wishes,
    ...(minPayUsd !== null && { minPayUsd }),
    ...(maxStudyYears !== null && { maxStudyYears }),
    ...profileOf(me),
  };
}

/** How the role held was read; null if nothing sensible. */
export function readingOf({ understand }: BecomeAnswer, asked: string): ReadName | null {
  const [first, ...others] = understand;
  if (first === undefined) return null;
  return { asked, certainty: first.certainty, role: first.node, others: others.map(({ node }) => node) };
}
