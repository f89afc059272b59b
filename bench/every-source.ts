/** The graph of all sources: how it comes into a store, and what is asked of it. */
import { join } from 'node:path';
import type { Atlas } from '../src/app';
import { randomNumbers } from '../src/domain';
import { PUBLIC_DATA_DIR } from './public-data';

/** Commands that bring everything into a store, in their order. */
export const IMPORTS: readonly (readonly string[])[] = [
  ['seed'],
  ['import', 'onet', join(PUBLIC_DATA_DIR, 'onet-29.3')],
  ['import', 'oews', join(PUBLIC_DATA_DIR, 'oews-may-2025', 'national_M2025_dl.csv')],
  ['import', 'esco', join(PUBLIC_DATA_DIR, 'esco-1.2.0')],
  ['import', 'crosswalk', join(PUBLIC_DATA_DIR, 'crosswalks', 'esco_onet_crosswalk.csv')],
  ['import', 'moves', join(PUBLIC_DATA_DIR, 'cps-asec-mobility')],
];

/** What people type: whole names, beginnings, mistakes, signs. */
export const SEARCHES = [
  'data scientist',
  'nurs',
  'softwre engineer',
  'kubernets',
  'manage budgets',
  'c++',
  'acountant',
  'sql',
  'graphic design',
  'chief executive',
  'weld',
  'machine learning',
  'r',
  'use spreadsheets software',
  'teacher',
  'supply chain manager',
];

export interface Journey {
  readonly from: string;
  readonly to: string;
}

/** Random pairs of roles between which a route of at most six steps leads, the same each time. */
export function journeys(atlas: Atlas, count: number): Journey[] {
  const random = randomNumbers(7);
  const { roles } = atlas.snapshot().graph;
  const any = () => roles[Math.floor(random() * roles.length)]?.id ?? '';
  const found: Journey[] = [];
  while (found.length < count) {
    const journey = { from: any(), to: any() };
    if (atlas.snapshot().routes({ ...journey, first: 1, rankBy: 'STEPS', stepDown: 'ANY' }).kind === 'RouteSet')
      found.push(journey);
  }
  return found;
}

const QUERIES = [
  `query ($text: String!) { search(text: $text, first: 10) { nodes { id __typename ... on Role { title } } } }`,
  `query ($from: String!) { role(ref: $from) { title summary responsibilities { text } pay { minUsd percentile }
    requirements(first: 30) { nodes { importance level competency { name } evidence { kind value } } }
    progressions(first: 20) { nodes { typicalYears confidence to { title } evidence { kind value note } } } } }`,
  `query ($from: String!, $to: String!) {
    routes(input: { from: $from, to: $to, first: 10, skillMemory: PREVIOUS_ROLE, stepDown: ANY }) {
      ... on RouteSet { routes { years why steps { to { title } learningHours } } } } }`,
  `query ($from: String!, $to: String!) { routes(input: { from: $from, to: $to, stepDown: ANY, budgetMs: 200 }) {
      ... on RouteSet { exact routes { years why steps { to { title } learningHours } } } } }`,
  `query ($from: String!) { role(ref: $from) { nextMoves(first: 10) { nodes { to { title } years coverage likelihood } }
    similar(first: 5) { nodes { role { title } score } } } }`,
  `query ($to: String!) { skillGap(to: $to, profile: { competencies: [{ ref: "Python" }, { ref: "SQL" }] }) {
    ... on SkillGap { coverage weeks missing { competency { name } hours } } } }`,
];

/** Queries of every kind in turn, over these journeys. */
export function mixedQueries(count: number, over: readonly Journey[]): { query: string; variables: object }[] {
  return Array.from({ length: count }, (_, turn) => ({
    query: QUERIES[turn % QUERIES.length] ?? '',
    variables: { text: SEARCHES[turn % SEARCHES.length], ...over[turn % over.length] },
  }));
}
