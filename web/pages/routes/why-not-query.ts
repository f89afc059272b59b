/** Why a way through a job is not listed: the question, and the shape of its answer. */
import type { UnknownName } from './routes-query';

/** A rule of advice that a way breaks. */
export interface BrokenRule {
  readonly rule: string;
  readonly says: string;
  /** Place of the step from 0; null for the whole way. */
  readonly step: number | null;
  readonly figure: number | null;
  readonly limit: number | null;
}

export interface ExplainedWay {
  readonly roles: readonly { readonly title: string }[];
  readonly why: string;
  readonly broken: readonly BrokenRule[];
}

interface Explaining {
  readonly __typename: 'RouteSet' | 'NoRoute';
  readonly explained: ExplainedWay | null;
}

export interface WhyNotAnswer {
  readonly routes: Explaining | UnknownName;
}

export const WHY_NOT = `query WhyNot($input: RouteSearch!) {
  routes(input: $input) {
    __typename
    ... on RouteSet { explained { ...explained } }
    ... on NoRoute { explained { ...explained } }
    ... on UnknownReference { argument ref suggestions { id ... on Role { title slug } } }
  }
}
fragment explained on ExplainedRoute { roles { title } why broken { rule says step figure limit } }`;
