/** The question behind the page, and the shape of its answer. */
import { profileOf } from '../about-me/me';
import type { Odds, Verdict } from '../words/vocabulary';
import { type Search, WAYS } from './search-address';

export interface RoleLink {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
}

export interface EvidenceFact {
  readonly source: { readonly name: string; readonly licence: string };
  readonly kind: string;
  readonly value: string | null;
  readonly observedOn: string | null;
  readonly note: string | null;
}

export interface CredentialFact {
  readonly name: string;
  /** What you do in its place, if that is quicker for you. */
  readonly inItsPlace: string | null;
  readonly kind: string;
  readonly alternatives: readonly string[];
  readonly held: boolean;
  readonly yearsLeft: number;
}

export interface Step {
  readonly kind: string;
  readonly odds: Odds;
  readonly years: number;
  readonly learningHours: number;
  readonly brings: readonly string[];
  readonly payChangeUsd: number | null;
  readonly to: RoleLink & { readonly typicalPayUsd: number | null };
  readonly progression: { readonly confidence: number; readonly evidence: readonly EvidenceFact[] } | null;
  readonly entry: {
    readonly door: string;
    readonly hiredFor: string;
    readonly experienceYears: number;
    readonly credentials: readonly CredentialFact[];
    readonly evidence: readonly EvidenceFact[];
  };
  readonly learn: readonly { readonly competency: { readonly name: string }; readonly hours: number }[];
}

export interface Way {
  readonly years: number;
  readonly odds: Odds;
  readonly learningHours: number;
  readonly confidence: number;
  readonly why: readonly string[];
  /** Sentences: costs and pay, what decides, how to try it, what to do this week. */
  readonly money: readonly string[];
  readonly hardFacts: readonly string[];
  readonly tryFirst: readonly string[];
  readonly thisWeek: readonly string[];
  readonly studyYears: number;
  /** US dollars; null if unknown. */
  readonly earningsForgoneUsd: number | null;
  readonly roles: readonly (RoleLink & { readonly typicalPayUsd: number | null })[];
  readonly steps: readonly Step[];
}

export interface ReadName {
  readonly asked: string;
  /** What to say first of a name from another country. */
  readonly note: string | null;
  readonly certainty: 'EXACT' | 'LIKELY' | 'GUESS';
  /** True if the first of the others is about as likely. */
  readonly isAmbiguous?: boolean;
  readonly role: RoleLink & { readonly scheme: string; readonly discipline: { readonly name: string } | null };
  readonly others: readonly (RoleLink & { readonly scheme: string })[];
}

export interface Found {
  readonly __typename: 'RouteSet';
  readonly from: ReadName;
  readonly to: ReadName;
  readonly verdict: Verdict;
  readonly verdictWhy: readonly string[];
  readonly nearer: readonly { readonly role: RoleLink; readonly years: number; readonly why: string }[];
  readonly routes: readonly Way[];
  readonly exact: boolean;
}

export interface NoWay {
  readonly __typename: 'NoRoute';
  readonly from: ReadName;
  readonly to: ReadName;
  readonly reason: string;
  /** Fields of the question that block the way; `budgetMs` if the search was not over. */
  readonly bindingConstraints: readonly string[];
  readonly relaxation: string | null;
  readonly nearest: Way | null;
}

export interface UnknownName {
  readonly __typename: 'UnknownReference';
  readonly argument: string;
  readonly ref: string;
  readonly suggestions: readonly (Partial<RoleLink> & { readonly name?: string })[];
}

export interface RoutesAnswer {
  readonly routes: Found | NoWay | UnknownName;
}

/** What the page shows of a way. */
export const WAY_FRAGMENTS = `fragment link on Role { id title slug }
fragment way on Route {
  years odds learningHours confidence why studyYears earningsForgoneUsd
  money hardFacts tryFirst thisWeek
  roles { ...link typicalPayUsd }
  steps {
    kind odds years learningHours brings payChangeUsd
    to { ...link typicalPayUsd }
    progression { confidence evidence(first: 5) { ...fact } }
    entry {
      door hiredFor experienceYears
      credentials { name inItsPlace kind alternatives held yearsLeft }
      evidence { ...fact }
    }
    learn(first: 4) { competency { name } hours }
  }
}
fragment fact on Evidence { source { name licence } kind value observedOn note }`;

/** Everything the page shows of a search. */
export const ROUTES = `query Ways($input: RouteSearch!) {
  routes(input: $input) {
    __typename
    ... on RouteSet {
      from { ...read } to { ...read }
      verdict verdictWhy
      nearer { role { ...link } years why }
      routes { ...way }
      exact
    }
    ... on NoRoute { from { ...read } to { ...read } reason bindingConstraints relaxation nearest { ...way } }
    ... on UnknownReference { argument ref suggestions { id ... on Role { title slug } ... on Skill { name } ... on Technology { name } } }
  }
}
fragment read on UnderstoodRole { asked note certainty isAmbiguous role { ...link scheme discipline { name } } others { ...link scheme } }
${WAY_FRAGMENTS}`;

/** The ways that the page shows of those that were found. */
export function shownOf({ routes }: Pick<Found, 'routes'>, { first }: Pick<Search, 'first'>): readonly Way[] {
  return routes.slice(0, first);
}

/** The variables of `ROUTES` for a search. */
export function routesInput({ from, to, via, avoid, maxYears, minPayUsd, rankBy, stepDown, first, me }: Search): {
  readonly input: object;
} {
  return {
    input: {
      from,
      to,
      // One more than is shown at first tells whether there are more to show.
      first: first === WAYS.few ? WAYS.few + 1 : first,
      ...(via.length > 0 && { via }),
      ...(avoid.length > 0 && { avoid }),
      ...(maxYears !== null && { maxYears }),
      ...(minPayUsd !== null && { minPayUsd }),
      ...(rankBy !== 'RECOMMENDED' && { rankBy }),
      ...(stepDown !== 'ONE' && { stepDown }),
      ...profileOf(me),
    },
  };
}
