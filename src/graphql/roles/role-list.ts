import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { ROLE_ORDERS, type RoleOrder as RoleOrderName, rolePlaces } from '../../app';
import type { Scheme as SchemeName, Seniority as SeniorityName } from '../../domain';
import type { RoleNode } from '../../graph';
import { withoutNulls } from '../inputs/without-nulls';
import { type Sequence, sequenceOf } from '../paging/page';
import type { RequestContext } from '../request/context';
import { enumOf, Scheme, Seniority } from '../vocabulary/vocabulary';

/** Orders of roles. */
export const RoleOrder = enumOf<RoleOrderName>(ROLE_ORDERS);
export type { RoleOrderName };

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
    'Only roles that match every condition. Example: {disciplines: ["Data"], seniorities: [ENTRY, MID], requires: ["python"]}',
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
    description:
      'The title or an alternate title contains these words; prefixes and typos count. At most 200 characters.',
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

/** How a list of roles is asked for. */
interface RoleListArgs {
  readonly orderBy?: readonly RoleOrderName[] | null;
  readonly oncePerJob?: boolean | null;
}

/** The roles that pass a filter, in order. @throws a BAD_USER_INPUT error with suggestions if it names what is not there */
export function listRoles(
  { graph }: RequestContext,
  filter: RoleFilter | null | undefined,
  { orderBy, oncePerJob }: RoleListArgs = {},
): Sequence<RoleNode> {
  const roleAt = (place: number) => graph.roles[place] as RoleNode;
  const places = rolePlaces(graph, filter ? withoutNulls(filter) : undefined, orderBy, oncePerJob);
  return sequenceOf(places, roleAt, (place) => roleAt(place).id);
}
