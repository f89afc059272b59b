import { Field, Float, InputType, Int, registerEnumType } from 'type-graphql';
import { ROUTE_RANGES, type RouteInput } from '../../app';
import type { MoveKind as MoveKindName, Scheme as SchemeName } from '../../domain';
import type { Memory, Ranking } from '../../network';
import { ROUTE_DEFAULTS } from '../../routes';
import { ProfileInput } from '../inputs/profile-input';
import { withoutNulls } from '../inputs/without-nulls';
import { enumOf, MoveKind, Scheme } from '../vocabulary/vocabulary';

/** The rankings of routes as a GraphQL enum. */
export const RouteRanking = enumOf<Ranking>(['TIME', 'SKILL_GAP', 'PAY', 'LIKELIHOOD', 'STEPS']);
registerEnumType(RouteRanking, {
  name: 'RouteRanking',
  description: 'What makes a route the better one.',
  valuesConfig: {
    TIME: { description: 'Fewest years.' },
    SKILL_GAP: { description: 'Smallest largest step, in hours of learning; then fewest hours; then fewest years.' },
    PAY: { description: 'Least pay of the target role gone without on the way.' },
    LIKELIHOOD: { description: 'The way that most people manage.' },
    STEPS: { description: 'Fewest steps, then fewest years.' },
  },
});

const SkillMemory = enumOf<Memory>(['WHOLE_ROUTE', 'PREVIOUS_ROLE']);
registerEnumType(SkillMemory, {
  name: 'SkillMemory',
  description: 'Whose competencies a step may build on, beside the asker’s own.',
  valuesConfig: {
    WHOLE_ROUTE: { description: 'Those of every earlier role on the route.' },
    PREVIOUS_ROLE: { description: 'Only those of the role that the step leaves.' },
  },
});

/** "1 to 50" */
function range(field: keyof typeof ROUTE_RANGES): string {
  const [least, most] = ROUTE_RANGES[field];
  return `${least.toLocaleString('en')} to ${most.toLocaleString('en')}`;
}

@InputType('RouteSearch', {
  description:
    'From where to where, and what counts. Example: {from: "Back-End Developer", to: "Cloud Architect", rankBy: TIME, profile: {competencies: [{ref: "docker"}]}}',
})
export class RouteSearch {
  @Field(() => String, {
    description:
      'The role one has: id, slug, or a name as people type it; `RouteSet.from` says how it was read. Unknown: the answer is an `UnknownReference`.',
  })
  from!: string;

  @Field(() => String, { description: 'The role one wants.' })
  to!: string;

  @Field(() => Int, {
    nullable: true,
    defaultValue: ROUTE_DEFAULTS.first,
    description: `How many routes, best first: ${range('first')}.`,
  })
  first?: number | null;

  @Field(() => RouteRanking, {
    nullable: true,
    defaultValue: ROUTE_DEFAULTS.rankBy,
    description: 'What makes a route the better one.',
  })
  rankBy?: Ranking | null;

  @Field(() => ProfileInput, {
    nullable: true,
    description: 'What one already has beyond the first role, and how fast one learns.',
  })
  profile?: ProfileInput | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Roles that every route must pass through, in any order; at most 5. Example: ["DevOps Engineer"]',
  })
  via?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Roles that no route may pass through; at most 100.' })
  avoid?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: ROUTE_DEFAULTS.maxSteps,
    description: `Most moves on the whole route: ${range('maxSteps')}.`,
  })
  maxSteps?: number | null;

  @Field(() => Float, { nullable: true, description: `Most years on the whole route: ${range('maxYears')}.` })
  maxYears?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `Most hours of learning in each step: ${range('maxStepHours')}.`,
  })
  maxStepHours?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `Only steps into roles of whose needs you already have this share by then, \`RouteStep.coverage\`: ${range('minCoverage')}; steps into roles whose needs are unknown are left out.`,
  })
  minCoverage?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `No role on the way that pays less, or whose pay is unknown; US dollars a year: ${range('minPayUsd')}.`,
  })
  minPayUsd?: number | null;

  @Field(() => [MoveKind], { nullable: true, description: 'Only moves of these kinds; left out: all.' })
  moves?: MoveKindName[] | null;

  @Field(() => [Scheme], { nullable: true, description: 'Only roles of these schemes on the way; left out: all.' })
  schemes?: SchemeName[] | null;

  @Field(() => Float, {
    nullable: true,
    description: `Only moves that we are at least this sure people make: ${range('minConfidence')}.`,
  })
  minConfidence?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: ROUTE_DEFAULTS.allowStepDown,
    description: 'Allow roles of lower seniority or clearly lower pay on the way.',
  })
  allowStepDown?: boolean | null;

  @Field(() => Float, {
    nullable: true,
    defaultValue: ROUTE_DEFAULTS.maxOverlap,
    description: 'Share of steps that two listed routes may have in common, 0 (none) to 1 (any).',
  })
  maxOverlap?: number | null;

  @Field(() => SkillMemory, {
    nullable: true,
    defaultValue: ROUTE_DEFAULTS.skillMemory,
    description: 'Are competencies learnt on earlier steps remembered?',
  })
  skillMemory?: Memory | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: ROUTE_DEFAULTS.budgetMs,
    description: `Milliseconds of search, ${range('budgetMs')}; counts in the query’s cost. If it ends the search, \`exact\` is false.`,
  })
  budgetMs?: number | null;
}

/** The search as the atlas takes it; also what tells equal searches of one request. */
export function routeInput(search: RouteSearch): RouteInput {
  return withoutNulls(search);
}
