/** The open question behind the page: the few jobs that a counsellor would name. */
import type { NamedRole } from '../client/names';
import type { ReadName, UnknownName } from '../routes/routes-query';
import type { Range } from '../words/pay';
import type { Verdict, WayThere } from '../words/vocabulary';

export interface NamedJob {
  readonly role: NamedRole;
  readonly everydayTitle: string;
  readonly why: readonly string[];
  readonly gate: { readonly name: string; readonly held: boolean; readonly note: string | null } | null;
  readonly years: number;
  readonly verdict: Verdict;
  readonly payStart: Range | null;
  readonly payLater: Range | null;
  readonly payNote: string | null;
  readonly meets: readonly string[];
  readonly misses: readonly string[];
  readonly firstStep: string;
  /** Null for work on one's own account in the job held. */
  readonly route: { readonly years: number } | null;
}

/** Their own work in another place or form. */
export interface SameWork {
  readonly title: string;
  readonly role: { readonly slug: string } | null;
  readonly why: string;
  readonly meets: readonly string[];
  readonly asks: string | null;
  /** Next to the usual place of the work; an estimate. */
  readonly payChange: 'MORE' | 'SAME' | 'LESS';
  readonly employers: string;
  readonly firstStep: string;
}

export interface Rung {
  readonly role: NamedRole & { readonly everydayTitle: string };
  readonly years: number;
  readonly payStart: Range | null;
}

/** One thing that somebody said, and the field of the question that it went into. */
export interface Heard {
  readonly words: string;
  readonly meaning: string;
  readonly field: string | null;
  readonly value: string;
}

export interface Named {
  readonly kind: 'Futures';
  readonly from: ReadName & { readonly role: { readonly typicalPayUsd: number | null } };
  readonly heard: readonly Heard[];
  readonly notHeard: readonly string[];
  readonly assumed: readonly string[];
  readonly notes: readonly string[];
  readonly sameWork: readonly SameWork[];
  readonly ladder: readonly Rung[];
  readonly groups: readonly { readonly way: WayThere; readonly title: string; readonly jobs: readonly NamedJob[] }[];
  /** Of all jobs within reach. */
  readonly total: number;
}

/** Somebody who wrote what they are, not what they do. */
export interface State {
  readonly kind: 'StateNotJob';
  readonly asked: string;
  readonly question: string;
  readonly suggestions: readonly NamedRole[];
}

export interface FuturesAnswer {
  readonly futures: Named | State | ({ readonly kind: 'UnknownReference' } & Omit<UnknownName, '__typename'>);
}

/** Takes `wishInput`. */
export const FUTURES = `query Futures($input: FuturesInput!) {
  futures(input: $input) {
    kind: __typename
    ... on Futures {
      from { asked certainty isAmbiguous role { ...named typicalPayUsd } others { ...named } }
      heard { words meaning field value } notHeard
      assumed notes total
      sameWork { title role { slug } why meets asks payChange employers firstStep }
      ladder { role { ...named everydayTitle } years payStart { minUsd maxUsd } }
      groups {
        way title
        jobs {
          role { ...named } everydayTitle why gate { name held note } years verdict
          payStart { minUsd maxUsd } payLater { minUsd maxUsd } payNote meets misses firstStep route { years }
        }
      }
    }
    ... on StateNotJob { asked question suggestions { ...named } }
    ... on UnknownReference { argument ref suggestions { id ... on Role { title slug } ... on Skill { name } ... on Technology { name } } }
  }
}
fragment named on Role { id title slug scheme discipline { name } }`;

export interface Option {
  readonly label: string;
  readonly value: string;
  readonly adds: readonly { readonly everydayTitle: string }[];
}

export interface AskedBack {
  readonly question: string;
  readonly field: string;
  readonly options: readonly Option[];
}

export interface AskBackAnswer {
  readonly futures: { readonly askBack?: readonly AskedBack[] };
}

/** What to ask somebody once they see the jobs: it takes longer than the jobs, which do not wait for it. Takes `wishInput`. */
export const ASK_BACK = `query AskBack($input: FuturesInput!) {
  futures(input: $input) {
    ... on Futures { askBack { question field options { label value adds { everydayTitle } } } }
  }
}`;
