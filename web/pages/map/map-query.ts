/** The questions behind the map, and the shapes of their answers. */
import type { NamedRole } from '../client/names';
import type { ReadName, RoleLink } from '../routes/routes-query';
import type { Odds, Verdict } from '../words/vocabulary';

/** A role as the map places it. */
export interface MapRole {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly seniority: string | null;
  readonly typicalPayUsd: number | null;
  readonly discipline: { readonly name: string } | null;
  /** Six figures by type of interest; null if unknown. */
  readonly interests: Readonly<Record<string, number>> | null;
}

interface PageOf<N> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly N[];
}

export interface MapRolesAnswer {
  readonly roles: PageOf<MapRole>;
}

/** The classification whose roles are drawn: those of our own ladders, which have rungs. */
export const DRAWN = 'ATLAS';

/** What to draw, a page at a time. */
export const MAP_ROLES = `query MapRoles($after: String) {
  roles(first: 100, after: $after, filter: { schemes: [ATLAS] }, orderBy: [TITLE]) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id title slug seniority typicalPayUsd
      discipline { name }
      interests { realistic investigative artistic social enterprising conventional }
    }
  }
}`;

/** Where people go from a role. */
export interface MovesOf {
  readonly id: string;
  readonly progressions: { readonly nodes: readonly { readonly to: { readonly id: string } }[] };
}

export interface MapMovesAnswer {
  readonly roles: PageOf<MovesOf>;
}

/** The lines between them, a page at a time. */
export const MAP_MOVES = `query MapMoves($after: String) {
  roles(first: 100, after: $after, filter: { schemes: [ATLAS] }, orderBy: [TITLE]) {
    pageInfo { hasNextPage endCursor }
    nodes { id progressions(first: 50) { nodes { to { id } } } }
  }
}`;

interface MoveTo {
  readonly kind: string;
  readonly typicalYears: number;
  readonly to: RoleLink;
}

interface MoveFrom {
  readonly kind: string;
  readonly typicalYears: number;
  readonly from: RoleLink;
}

export interface RoleDetail extends NamedRole {
  readonly summary: string;
  readonly seniority: string | null;
  readonly typicalPayUsd: number | null;
  readonly experienceYears: number | null;
  readonly schoolingYears: number | null;
  readonly progressions: { readonly totalCount: number; readonly nodes: readonly MoveTo[] };
  readonly progressionsInto: { readonly totalCount: number; readonly nodes: readonly MoveFrom[] };
}

export interface RoleDetailAnswer {
  readonly read: readonly { readonly certainty: ReadName['certainty']; readonly node: RoleDetail }[];
  readonly meanings: readonly { readonly node: NamedRole }[];
}

/** What the drawer shows of a role that somebody names or picks. */
export const MAP_ROLE = `query MapRole($text: String!) {
  read: understand(text: $text, first: 1) {
    certainty
    node {
      id
      ... on Role {
        ...named summary seniority typicalPayUsd experienceYears schoolingYears
        progressions(first: 8) { totalCount nodes { kind typicalYears to { ...link } } }
        progressionsInto(first: 8) { totalCount nodes { kind typicalYears from { ...link } } }
      }
    }
  }
  meanings: understand(text: $text, first: 4) { node { id ...named } }
}
fragment link on Role { id title slug }
fragment named on Role { id title slug scheme discipline { name } }`;

export interface MapWay {
  readonly years: number;
  readonly odds: Odds;
  readonly roles: readonly (RoleLink & { readonly typicalPayUsd: number | null })[];
  readonly steps: readonly {
    readonly years: number;
    readonly odds: Odds;
    readonly to: RoleLink;
    readonly entry: { readonly hiredFor: string };
  }[];
}

export interface MapWaysAnswer {
  readonly routes:
    | {
        readonly __typename: 'RouteSet';
        readonly from: ReadName;
        readonly to: ReadName;
        readonly verdict: Verdict;
        readonly routes: readonly MapWay[];
      }
    | { readonly __typename: 'NoRoute'; readonly from: ReadName; readonly to: ReadName; readonly reason: string }
    | {
        readonly __typename: 'UnknownReference';
        readonly argument: string;
        readonly ref: string;
        readonly suggestions: readonly Partial<RoleLink>[];
      };
}

/** The ways that can be drawn between two roles. */
export const MAP_WAYS = `query MapWays($from: String!, $to: String!, $first: Int!) {
  routes(input: { from: $from, to: $to, first: $first }) {
    __typename
    ... on RouteSet {
      from { ...read } to { ...read }
      verdict
      routes {
        years odds
        roles { ...link typicalPayUsd }
        steps { years odds to { ...link } entry { hiredFor } }
      }
    }
    ... on NoRoute { from { ...read } to { ...read } reason }
    ... on UnknownReference { argument ref suggestions { id ... on Role { title slug } } }
  }
}
fragment link on Role { id title slug }
fragment read on UnderstoodRole { asked certainty role { ...link scheme } others { ...link scheme } }`;

/** A role within reach of another. */
export interface Reached {
  readonly role: RoleLink & { readonly scheme: string };
  readonly years: number;
  readonly verdict: Verdict;
}

export interface MapReachAnswer {
  readonly understand: readonly { readonly certainty: ReadName['certainty']; readonly node: NamedRole }[];
  readonly reachableRoles: { readonly totalCount: number; readonly nodes: readonly Reached[] };
}

/** All that is within reach of a role, the jobs that are not drawn among them: the number is the same as in the list. */
export const MAP_REACH = `query MapReach($from: String!, $years: Float!) {
  understand(text: $from, first: 4) { certainty node { id ... on Role { title slug scheme discipline { name } } } }
  reachableRoles(first: 1200, input: { from: $from, withinYears: $years }) {
    totalCount
    nodes { role { id title slug scheme } years verdict }
  }
}`;
