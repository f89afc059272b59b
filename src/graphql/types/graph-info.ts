import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CareerGraph } from '../../graph';
import { listOf } from '../cost-estimates';
import { Scheme } from './vocabulary';

@ObjectType('KindCount', { description: 'How many facts of one kind there are.', simpleResolvers: true })
export abstract class KindCount {
  @Field(() => String, { description: 'A kind of node ("Role") or of link ("REQUIRES").' })
  kind!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('SchemeCount', { description: 'How many roles of one scheme there are.', simpleResolvers: true })
export abstract class SchemeCount {
  @Field(() => Scheme, { description: 'The scheme.' })
  scheme!: string;

  @Field(() => Int, { description: 'How many roles.' })
  roles!: number;
}

@ObjectType('GraphInfo', {
  description: 'The graph that answers: which revision, how large, how fresh.',
  simpleResolvers: true,
})
export class GraphInfo {
  constructor(
    private readonly graph: CareerGraph,
    isStale: boolean,
  ) {
    this.stale = isStale;
  }

  @Field(() => Int, { description: 'Revision of the graph; each applied change set makes one.' })
  get revision(): number {
    return this.graph.revision;
  }

  @Field(() => GraphQLDateTimeISO, { description: 'When this graph was loaded from the store.' })
  get loadedAt(): string {
    return this.graph.loadedAt;
  }

  @Field(() => Boolean, {
    description: 'True while the store does not answer, or has a revision that is not loaded yet.',
  })
  readonly stale: boolean;

  @Field(() => [KindCount], { description: 'Facts by kind, most first.', complexity: listOf(15) })
  get counts(): KindCount[] {
    return [...this.graph.counts]
      .map(([kind, count]) => ({ kind, count }))
      .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
  }

  @Field(() => [SchemeCount], { description: 'Roles by scheme, of schemes that have any.', complexity: listOf(3) })
  get rolesByScheme(): SchemeCount[] {
    const roles = new Map<string, number>();
    for (const role of this.graph.roles) roles.set(role.scheme, (roles.get(role.scheme) ?? 0) + 1);
    return [...roles].sort().map(([scheme, count]) => ({ scheme, roles: count }));
  }
}

@ObjectType('QueryCost', {
  description:
    'What the query that asks for it costs, worked out before it runs: about one for each value it may answer.',
  simpleResolvers: true,
})
export abstract class QueryCostType {
  @Field(() => Int, { description: 'Cost of this query.' })
  cost!: number;

  @Field(() => Int, { description: 'Queries that cost more are refused.' })
  limit!: number;
}
