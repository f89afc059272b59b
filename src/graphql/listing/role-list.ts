import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { z } from 'zod';
import { isNeed, type Scheme as SchemeName, type Seniority as SeniorityName, seniorityRank } from '../../domain';
import type { CareerGraph, RoleNode } from '../../graph';
import type { RequestContext } from '../context';
import { choice, jobZone, parseInput, payUsd, references, searchText } from '../inputs/parse-input';
import { withoutNulls } from '../inputs/without-nulls';
import { nodeNamed } from '../node-named';
import { type Sequence, sequenceOf } from '../paging/page';
import { enumOf, Scheme, Seniority } from '../types/vocabulary';
import { inOrder, type Key, ranksBy, remembered } from './order';
import { orderedPlaces } from './ordered-places';
import { placesByText } from './text-matches';

/** Orders of roles. */
export const RoleOrder = enumOf([
  'TITLE',
  'TITLE_DESC',
  'SENIORITY',
  'SENIORITY_DESC',
  'PAY',
  'PAY_DESC',
  'JOB_ZONE',
  'JOB_ZONE_DESC',
  'RELEVANCE',
]);
export type RoleOrderName = keyof typeof RoleOrder;
registerEnumType(RoleOrder, {
  name: 'RoleOrder',
  description: 'Orders of roles. What is unknown comes last; ties are broken by id.',
  valuesConfig: {
    TITLE: { description: 'By title, A to Z.' },
    TITLE_DESC: { description: 'By title, Z to A.' },
    SENIORITY: { description: 'Lowest rung first.' },
    SENIORITY_DESC: { description: 'Highest rung first.' },
    PAY: { description: 'Lowest typical pay first.' },
    PAY_DESC: { description: 'Highest typical pay first.' },
    JOB_ZONE: { description: 'Least preparation first.' },
    JOB_ZONE_DESC: { description: 'Most preparation first.' },
    RELEVANCE: { description: 'Best match of `filter.text` first; by title without such text.' },
  },
});

@InputType('RoleFilter', {
  description:
    'Only roles that fulfil all of it. Example: {disciplines: ["Data"], seniorities: [ENTRY, MID], requires: ["python"]}',
})
export class RoleFilter {
  @Field(() => [Scheme], { nullable: true, description: 'Of one of these schemes.' })
  schemes?: SchemeName[] | null;

  @Field(() => [String], { nullable: true, description: 'Of one of these disciplines: id, slug or name.' })
  disciplines?: string[] | null;

  @Field(() => [Seniority], { nullable: true, description: 'On one of these rungs.' })
  seniorities?: SeniorityName[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Title or alternate title has these words; prefixes and typos count. At most 200 characters.',
  })
  text?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Need all of these competencies (importance at least IMPORTANT): ids, slugs or names.',
  })
  requires?: string[] | null;

  @Field(() => [Int], { nullable: true, description: 'In one of these job zones, 1 to 5.' })
  jobZones?: number[] | null;

  @Field(() => Int, { nullable: true, description: 'Typical pay is known and at least this, US dollars a year.' })
  minPayUsd?: number | null;
}

const FILTER = z.object({
  schemes: choice<SchemeName>().optional(),
  disciplines: references.optional(),
  seniorities: choice<SeniorityName>().optional(),
  text: searchText.optional(),
  requires: references.optional(),
  jobZones: z
    .array(jobZone)
    .min(1, 'is empty, which allows nothing; leave it out to allow all')
    .max(5, 'has more than 5 values')
    .optional(),
  minPayUsd: payUsd.optional(),
});

/** The roles that pass a filter, in order: by default the best match of its text first, or by title. */
export function listRoles(
  context: RequestContext,
  given: RoleFilter | null | undefined,
  orderBy: readonly RoleOrderName[] | null | undefined,
): Sequence<RoleNode> {
  const { graph } = context;
  const filter = parseInput(FILTER, 'filter', withoutNulls(given ?? {}));
  const places = orderedPlaces<RoleOrderName>({
    all: all(graph, ''),
    known: (order) => ordered(graph, order),
    ranks: (order) => ranks(graph, order),
    matching: placesByText(graph, filter.text, 'Role'),
    passes: passing(context, filter),
    orderBy: orderBy ?? [],
    byName: 'TITLE',
    count: graph.roles.length,
  });
  const roleAt = (place: number) => graph.roles[place] as RoleNode;
  return sequenceOf(places, roleAt, (place) => roleAt(place).id);
}

/** Places of all roles, by id. */
const all = remembered((graph: CareerGraph) => graph.roles.map(({ index }) => index));

/** The same in one order. */
const ordered = remembered((graph: CareerGraph, order: string) => inOrder(all(graph, ''), [ranks(graph, order)]));

type Ranking = Exclude<RoleOrderName, 'RELEVANCE'>;

const ranks = remembered((graph: CareerGraph, order: string) =>
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

function passing(context: RequestContext, filter: z.infer<typeof FILTER>): ((place: number) => boolean) | null {
  const { text, ...others } = filter;
  if (Object.keys(others).length === 0) return null;
  const { graph } = context;
  const { schemes, seniorities, jobZones, minPayUsd } = filter;
  const disciplines = filter.disciplines?.map((ref) => nodeNamed(context, 'Discipline', 'filter.disciplines', ref).id);
  const needing = filter.requires?.map((ref) =>
    rolesNeeding(graph, nodeNamed(context, 'Competency', 'filter.requires', ref).index),
  );
  return (place) => {
    const role = graph.roles[place] as RoleNode;
    return (
      (schemes === undefined || schemes.includes(role.scheme)) &&
      (disciplines === undefined || (role.discipline !== undefined && disciplines.includes(role.discipline))) &&
      (seniorities === undefined || (role.seniority !== undefined && seniorities.includes(role.seniority))) &&
      (jobZones === undefined || (role.jobZone !== undefined && jobZones.includes(role.jobZone))) &&
      (minPayUsd === undefined || (role.typicalPayUsd !== null && role.typicalPayUsd >= minPayUsd)) &&
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
