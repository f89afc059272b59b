/** The open question behind the page: the few jobs that a counsellor would name. */
import type { NamedRole } from '../client/names';
import type { Verdict } from '../words/vocabulary';
import type { Wish } from './become-address';
import { limitsOf } from './become-query';

export interface Range {
  readonly minUsd: number;
  readonly maxUsd: number;
}

export interface NamedJob {
  readonly role: NamedRole;
  readonly everydayTitle: string;
  readonly why: readonly string[];
  readonly gate: { readonly name: string; readonly held: boolean; readonly note: string | null } | null;
  readonly years: number;
  readonly verdict: Verdict;
  readonly payStart: Range | null;
  readonly payLater: Range | null;
  readonly meets: readonly string[];
  readonly firstStep: string;
  /** Null for work on one's own account in the job held. */
  readonly route: { readonly years: number } | null;
}

export interface Rung {
  readonly role: NamedRole;
  readonly years: number;
  readonly payStart: Range | null;
}

export interface Option {
  readonly label: string;
  readonly value: string;
  readonly adds: readonly { readonly title: string }[];
  readonly removes: readonly { readonly title: string }[];
}

export interface AskedBack {
  readonly question: string;
  readonly field: string;
  readonly options: readonly Option[];
}

export interface Named {
  readonly kind: 'Futures';
  readonly assumed: readonly string[];
  readonly notes: readonly string[];
  readonly ladder: readonly Rung[];
  readonly groups: readonly { readonly way: string; readonly title: string; readonly jobs: readonly NamedJob[] }[];
  readonly askBack: readonly AskedBack[];
}

/** Somebody who wrote what they are, not what they do. */
export interface State {
  readonly kind: 'StateNotJob';
  readonly asked: string;
  readonly question: string;
  readonly suggestions: readonly NamedRole[];
}

export interface FuturesAnswer {
  readonly futures: Named | State | { readonly kind: 'UnknownReference' };
}

export const FUTURES = `query Futures($input: FuturesInput!) {
  futures(input: $input) {
    kind: __typename
    ... on Futures {
      assumed notes
      ladder { role { ...named } years payStart { minUsd maxUsd } }
      groups {
        way title
        jobs {
          role { ...named } everydayTitle why gate { name held note } years verdict
          payStart { minUsd maxUsd } payLater { minUsd maxUsd } meets firstStep route { years }
        }
      }
      askBack { question field options { label value adds { title } removes { title } } }
    }
    ... on StateNotJob { asked question suggestions { ...named } }
  }
}
fragment named on Role { id title slug scheme discipline { name } }`;

/** The variables of `FUTURES` for a wish. */
export function futuresInput(wish: Wish): object {
  return { input: limitsOf(wish) };
}
