import { z } from 'zod';
import { isNeed, type Scheme, type Seniority, seniorityRank } from '../../domain';
import { type CareerGraph, paysAtLeast, type RoleNode } from '../../graph';
import { numbersOf } from '../inputs/references';
import { oncePerJob } from './once-per-job';
import { inOrder, type Key, oncePerKey, ranksBy } from './order';
import { orderedPlaces } from './ordered-places';
import { choice, jobZone, parseInput, payUsd, references, searchText } from './parse-input';
import { placesByText } from './text-matches';

/** Orders of roles. What is unknown comes last; ties are broken by id. */
export const ROLE_ORDERS = [
  'TITLE',
  'TITLE_DESC',
  'SENIORITY',
  'SENIORITY_DESC',
  'PAY',
  'PAY_DESC',
  'JOB_ZONE',
  'JOB_ZONE_DESC',
  'RELEVANCE',
] as const;
export type RoleOrder = (typeof ROLE_ORDERS)[number];

/** What a role has to fulfil, all of it; what is left out is not asked. */
export interface RoleFilter {
  readonly schemes?: readonly Scheme[] | undefined;
  /** Ids, slugs or names. */
  readonly disciplines?: readonly string[] | undefined;
  readonly seniorities?: readonly Seniority[] | undefined;
  /** Words of the title or an alternate title. */
  readonly text?: string | undefined;
  /** Ids, slugs or names of competencies that the role needs. */
  readonly requires?: readonly string[] | undefined;
  /** 1 to 5. */
  readonly jobZones?: readonly number[] | undefined;
  /** Typical pay is known and at least this, US dollars a year. */
  readonly minPayUsd?: number | undefined;
}

const FILTER = z.object({
  schemes: choice<Scheme>().optional(),
  disciplines: references.optional(),
  seniorities: choice<Seniority>().optional(),
  text: searchText.optional(),
  requires: references.optional(),
  jobZones: z
    .array(jobZone)
    .min(1, 'is empty, which allows nothing; leave it out to allow all')
    .max(5, 'has more than 5 values')
    .optional(),
  minPayUsd: payUsd.optional(),
});

/**
 * Places of the roles that pass a filter, in order: by default the best match of its text first, or by title.
 *
 * @param isOncePerJob - true: roles that are the same work are one entry, as the preferred of those that pass. False: each is
 *   listed. Default: true unless the filter names schemes
 * @throws {InvalidOptionError} naming each field of the filter that can't be used and why
 * @throws {UnknownReferenceError} if it names what is not there
 */
export function rolePlaces(
  graph: CareerGraph,
  given: RoleFilter | undefined,
  orderBy: readonly RoleOrder[] | null | undefined,
  isOncePerJob?: boolean | null,
): ArrayLike<number> {
  const filter = parseInput(FILTER, 'filter', given ?? {});
  const each = { matching: placesByText(graph, filter.text, 'Role'), passes: passing(graph, filter) };
  const isOnce = isOncePerJob ?? filter.schemes === undefined;
  // The jobs of a graph are picked once for each order; with a text or filter, for each question.
  const isKept = isOnce && each.matching === null && each.passes === null;
  return orderedPlaces<RoleOrder>({
    all: isKept ? jobsByOrder(graph, '') : all(graph, ''),
    known: (order) => (isKept ? jobsByOrder : ordered)(graph, order),
    ranks: (order) => ranks(graph, order),
    ...(isOnce && !isKept ? oncePerJob(graph, each) : each),
    orderBy: orderBy ?? [],
    byName: 'TITLE',
    count: graph.roles.length,
  });
}

/** The roles themselves, as `rolePlaces` orders them. */
export function listRoles(...asked: Parameters<typeof rolePlaces>): readonly RoleNode[] {
  return Array.from(rolePlaces(...asked), (place) => asked[0].roles[place]!);
}

/** Places of all roles, by id. */
const all = oncePerKey((graph: CareerGraph) => graph.roles.map(({ index }) => index));

/** The same in one order. */
const ordered = oncePerKey((graph: CareerGraph, order: string) => inOrder(all(graph, ''), [ranks(graph, order)]));

/** Places of the roles that stand for their jobs, in one order; by id for none. */
const jobsByOrder = oncePerKey((graph: CareerGraph, order: string): readonly number[] => {
  const { passes } = oncePerJob(graph, { matching: null, passes: null });
  return Array.from(order === '' ? all(graph, '') : ordered(graph, order)).filter((place) => passes!(place));
});

type Ranking = Exclude<RoleOrder, 'RELEVANCE'>;

const ranks = oncePerKey((graph: CareerGraph, order: string) =>
  ranksBy(graph.roles, keyOf(order as Ranking), order.endsWith('_DESC') ? -1 : 1),
);

function keyOf(order: Ranking): Key<RoleNode> {
  switch (order) {
    case 'TITLE':
    case 'TITLE_DESC':
      return (role) => role.title;
    case 'SENIORITY':
    case 'SENIORITY_DESC':
      return (role) => (role.seniority === undefined ? null : seniorityRank(role.seniority));
    case 'PAY':
    case 'PAY_DESC':
      return (role) => role.typicalPayUsd;
    case 'JOB_ZONE':
    case 'JOB_ZONE_DESC':
      return (role) => role.jobZone ?? null;
  }
}

function passing(graph: CareerGraph, filter: z.infer<typeof FILTER>): ((place: number) => boolean) | null {
  const { text, ...others } = filter;
  if (Object.keys(others).length === 0) return null;
  const { schemes, seniorities, jobZones, minPayUsd } = filter;
  const disciplines =
    filter.disciplines &&
    numbersOf(graph, 'Discipline', 'filter.disciplines', filter.disciplines).map(
      (number) => graph.disciplines[number]!.id,
    );
  const needing =
    filter.requires &&
    numbersOf(graph, 'Competency', 'filter.requires', filter.requires).map((number) => rolesNeeding(graph, number));
  return (place) => {
    const role = graph.roles[place] as RoleNode;
    return (
      (schemes === undefined || schemes.includes(role.scheme)) &&
      (disciplines === undefined || (role.discipline !== undefined && disciplines.includes(role.discipline))) &&
      (seniorities === undefined || (role.seniority !== undefined && seniorities.includes(role.seniority))) &&
      (jobZones === undefined || (role.jobZone !== undefined && jobZones.includes(role.jobZone))) &&
      paysAtLeast(role, minPayUsd ?? null) &&
      (needing === undefined || needing.every((roles) => roles.has(place)))
    );
  };
}

/** Numbers of the roles that need a competency. */
function rolesNeeding(graph: CareerGraph, competency: number): ReadonlySet<number> {
  const { competencyHead, byCompetency, role, importance } = graph.requirements;
  const places = byCompetency.subarray(competencyHead[competency], competencyHead[competency + 1]);
  const roles = new Set<number>();
  for (const place of places) if (isNeed(importance[place] as number)) roles.add(role[place] as number);
  return roles;
}
