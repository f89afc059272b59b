import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { z } from 'zod';
import { isNeed, type Scheme as SchemeName, type Seniority as SeniorityName, seniorityRank } from '../../domain';
import type { CareerGraph, RoleNode } from '../../graph';
import { choice, jobZone, parseInput, payUsd, references, searchText } from '../inputs/parse-input';
import { withoutNulls } from '../inputs/without-nulls';
import { by, type Comparison, oncePerKey, sorted } from '../paging/order';
import { matchesByText } from '../paging/text-matches';
import type { RequestContext } from '../request/context';
import { enumOf, Scheme, Seniority } from '../vocabulary/vocabulary';

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

  @Field(() => [String], {
    nullable: true,
    description: 'Of one of these disciplines: id, slug or name. Unknown: `UNKNOWN_REFERENCE`.',
  })
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
  filter: RoleFilter | null | undefined,
  orderBy: readonly RoleOrderName[] | null | undefined,
): readonly RoleNode[] {
  const { graph } = context;
  const passed = filterRoles(context, filter);
  const [first = passed.text === null ? 'TITLE' : 'RELEVANCE', ...others] = orderBy ?? [];
  const order = (name: RoleOrderName): Comparison<RoleNode> => comparison(name, passed.text);
  if (others.length > 0) return sorted(graph.roles, [first, ...others].map(order)).filter(passed.test);
  const listed =
    first === 'RELEVANCE' && passed.text !== null ? sorted(graph.roles, [order(first)]) : ordered(graph, first);
  return passed.isAll ? listed : listed.filter(passed.test);
}

/** All roles in one order. */
const ordered = oncePerKey((graph: CareerGraph, name: string) =>
  sorted(graph.roles, [comparison(name as RoleOrderName, null)]),
);

function comparison(name: RoleOrderName, text: ReadonlyMap<string, number> | null): Comparison<RoleNode> {
  switch (name) {
    case 'TITLE':
    case 'TITLE_DESC':
      return by((role) => role.title, direction(name));
    case 'SENIORITY':
    case 'SENIORITY_DESC':
      return by((role) => (role.seniority === undefined ? null : seniorityRank(role.seniority)), direction(name));
    case 'PAY':
    case 'PAY_DESC':
      return by((role) => role.typicalPayUsd, direction(name));
    case 'JOB_ZONE':
    case 'JOB_ZONE_DESC':
      return by((role) => role.jobZone ?? null, direction(name));
    case 'RELEVANCE':
      return text === null ? by((role) => role.title) : by((role) => text.get(role.id) ?? null);
  }
}

function direction(name: string): 1 | -1 {
  return name.endsWith('_DESC') ? -1 : 1;
}

interface RoleTest {
  readonly isAll: boolean;
  /** Rank by id of the roles whose titles match the filter's text. */
  readonly text: ReadonlyMap<string, number> | null;
  test(role: RoleNode): boolean;
}

function filterRoles(context: RequestContext, given: RoleFilter | null | undefined): RoleTest {
  if (given === null || given === undefined) return { isAll: true, text: null, test: () => true };
  const filter = parseInput(FILTER, 'filter', withoutNulls(given));
  const { graph } = context;
  const { schemes, seniorities, jobZones, minPayUsd } = filter;
  const text = matchesByText(graph, filter.text, ['Role']);
  const disciplines = filter.disciplines?.map((ref) => context.snapshot.discipline('filter.disciplines', ref).id);
  const needing = filter.requires?.map((ref) =>
    rolesNeeding(graph, context.snapshot.competency('filter.requires', ref).index),
  );
  const test = (role: RoleNode): boolean =>
    (schemes === undefined || schemes.includes(role.scheme)) &&
    (disciplines === undefined || (role.discipline !== undefined && disciplines.includes(role.discipline))) &&
    (seniorities === undefined || (role.seniority !== undefined && seniorities.includes(role.seniority))) &&
    (jobZones === undefined || (role.jobZone !== undefined && jobZones.includes(role.jobZone))) &&
    (minPayUsd === undefined || (role.typicalPayUsd !== null && role.typicalPayUsd >= minPayUsd)) &&
    (text === null || text.has(role.id)) &&
    (needing === undefined || needing.every((roles) => roles.has(role.index)));
  return { isAll: false, text, test };
}

/** Numbers of the roles that need a competency. */
function rolesNeeding(graph: CareerGraph, competency: number): ReadonlySet<number> {
  const { competencyHead, byCompetency, role, importance } = graph.requirements;
  const places = byCompetency.subarray(competencyHead[competency], competencyHead[competency + 1]);
  const roles = new Set<number>();
  for (const place of places) if (isNeed(importance[place] as number)) roles.add(role[place] as number);
  return roles;
}
