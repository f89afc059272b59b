import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { oncePerKey, type Standing } from '../../app';
import type { CareerGraph } from '../../graph';
import { Scheme } from '../vocabulary/vocabulary';

@ObjectType('FactCount', {
  description: 'How many facts of one type there are; of roles, skills and technologies, one entry for each scheme.',
  simpleResolvers: true,
})
export abstract class FactCount {
  @Field(() => String, { description: 'A type of node ("Role") or of link ("REQUIRES").' })
  type!: string;

  @Field(() => Scheme, { nullable: true, description: 'Their scheme; null for types that have none.' })
  scheme!: string | null;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('GraphInfo', {
  description: 'The graph that answers: which revision, how large, how fresh.',
  simpleResolvers: true,
})
export class GraphInfo {
  constructor(
    private readonly graph: CareerGraph,
    isStale: boolean,
    private readonly standing: Standing,
  ) {
    this.stale = isStale;
  }

  @Field(() => Int, { description: 'Revision of the graph; each applied change set makes one.' })
  get revision(): number {
    return this.graph.revision;
  }

  @Field(() => GraphQLDateTime, { description: 'When this graph was loaded from the store.' })
  get loadedAt(): string {
    return this.graph.loadedAt;
  }

  @Field(() => Boolean, {
    description: 'True while the store does not answer, or has a revision that is not loaded yet.',
  })
  readonly stale: boolean;

  @Field(() => Int, {
    description:
      'The newest revision that the store was found to have. It is asked each second, so others may have written since.',
  })
  get storeRevision(): number {
    return Math.max(this.standing.storeRevision, this.graph.revision);
  }

  @Field(() => Int, { description: 'How many revisions the store has that this graph does not show.' })
  get lag(): number {
    return this.storeRevision - this.graph.revision;
  }

  @Field(() => Float, {
    description:
      'For how many seconds the graph that answers without `asOf` has been behind the store; 0 if it is not.',
  })
  get lagSeconds(): number {
    return Math.round(this.standing.lagSeconds * 1000) / 1000;
  }

  @Field(() => [FactCount], { description: 'Facts by type and scheme, most first.' })
  get counts(): readonly FactCount[] {
    return countsOf(this.graph, '');
  }
}

const countsOf = oncePerKey((graph: CareerGraph): readonly FactCount[] => {
  const bySchemes = new Map<string, FactCount>();
  for (const { kind, scheme } of [...graph.roles, ...graph.competencies]) {
    const known = bySchemes.get(`${kind} ${scheme}`) ?? { type: kind, scheme, count: 0 };
    bySchemes.set(`${kind} ${scheme}`, { ...known, count: known.count + 1 });
  }
  const withScheme = new Set([...bySchemes.values()].map(({ type }) => type));
  const others = [...graph.counts]
    .filter(([type, count]) => count > 0 && !withScheme.has(type))
    .map(([type, count]) => ({ type, scheme: null, count }));
  return [...bySchemes.values(), ...others].sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
});

@ObjectType('QueryCost', {
  description:
    'What this query costs, worked out before it runs. It is about one for each object it may return, half for each value in an object, plus the work of searches and orders.',
  simpleResolvers: true,
})
export abstract class QueryCostType {
  @Field(() => Int, { description: 'Cost of this query.' })
  cost!: number;

  @Field(() => Int, { description: 'Queries that cost more are refused.' })
  limit!: number;
}
