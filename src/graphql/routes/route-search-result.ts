import type { GraphQLResolveInfo } from 'graphql';
import { createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import type { Judgement, NoRoute as NoRouteAnswer, RouteExplanation, RouteSet as SetAnswer } from '../../advice';
import type { RouteInput } from '../../app';
import { UnknownReferenceError } from '../../domain';
import type { CareerGraph, GraphNode } from '../../graph';
import { UnderstoodRole } from '../names/understood';
import { Node } from '../nodes/node';
import type { RequestContext } from '../request/context';
import { selects } from '../request/selects';
import { rounded } from '../vocabulary/rounded';
import { ExplainedRoute } from './explained-route';
import { NearerGoal, Verdict } from './judgement';
import { Route } from './route';

/** How the names of a route's ends were read. */
export type EndsAsRead = (end: 'from' | 'to') => UnderstoodRole;

/** What answers about two roles begin with: as which roles their names were read. */
@ObjectType({ simpleResolvers: true })
export abstract class AnswerBetweenEnds {
  constructor(private readonly ends: EndsAsRead) {}

  @Field(() => UnderstoodRole, { description: 'How `from` was read.' })
  get from(): UnderstoodRole {
    return this.ends('from');
  }

  @Field(() => UnderstoodRole, { description: 'How `to` was read.' })
  get to(): UnderstoodRole {
    return this.ends('to');
  }
}

/** What answers with ways between two roles say of the wish. */
@ObjectType({ simpleResolvers: true })
export abstract class JudgedAnswer extends AnswerBetweenEnds {
  private judged: Judgement | null = null;

  constructor(
    protected readonly graph: CareerGraph,
    private readonly judge: () => Judgement,
    ends: EndsAsRead,
  ) {
    super(ends);
  }

  @Field(() => Verdict, { description: 'What a counsellor would say of the wish.' })
  get verdict(): string {
    return this.judgement.verdict;
  }

  @Field(() => [String], { description: 'Why: plain sentences.', complexity: 1 })
  get verdictWhy(): readonly string[] {
    return this.judgement.why;
  }

  @Field(() => [String], { description: 'The rules of advice that give these sentences, by name.', complexity: 1 })
  get verdictRules(): readonly string[] {
    return this.judgement.because;
  }

  @Field(() => [NearerGoal], {
    description: 'Realistic goals nearer by, at most three; empty unless the wish is HARD or UNWISE.',
  })
  get nearer(): NearerGoal[] {
    return this.judgement.nearer.map((goal) => new NearerGoal(this.graph, goal));
  }

  private get judgement(): Judgement {
    this.judged ??= this.judge();
    return this.judged;
  }
}

const EXPLAINED = {
  nullable: true,
  description: 'The route that `RouteSearch.explain` names, with every rule that it breaks; null if it names none.',
} as const;

@ObjectType('RouteSet', { description: 'Routes that were found, best first.', simpleResolvers: true })
export class RouteSet extends JudgedAnswer {
  constructor(
    graph: CareerGraph,
    private readonly answer: SetAnswer,
    ends: EndsAsRead,
    judged: Judgement | null,
    private readonly explanation: RouteExplanation | null,
  ) {
    super(graph, () => judged ?? answer.judged(), ends);
  }

  @Field(() => ExplainedRoute, EXPLAINED)
  get explained(): ExplainedRoute | null {
    return this.explanation === null ? null : new ExplainedRoute(this.graph, this.explanation);
  }

  // The page size is counted where the search is asked for.
  @Field(() => [Route], { description: 'At least one, best first.' })
  get routes(): Route[] {
    return this.answer.routes.map((route) => new Route(this.graph, route));
  }

  @Field(() => Boolean, {
    description: 'True if these are proved to be the best routes; false if `budgetMs` ended the search before that.',
  })
  get exact(): boolean {
    return this.answer.exact;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'Every further route that a larger `first` would list costs at least this much, in the unit of `Route.cost`. Null if there is none.',
  })
  get lowerBound(): number | null {
    return Number.isFinite(this.answer.lowerBound) ? rounded(this.answer.lowerBound, 4) : null;
  }

  @Field(() => Int, { description: 'How many search steps it took.' })
  get explored(): number {
    return this.answer.explored;
  }

  @Field(() => Int, { description: 'Revision of the graph that was searched.' })
  get revision(): number {
    return this.answer.revision;
  }
}

@ObjectType('NoRoute', {
  description: 'No route exists within your limits. The answer says which limits block it and what would open a way.',
  simpleResolvers: true,
})
export class NoRoute extends AnswerBetweenEnds {
  constructor(
    private readonly graph: CareerGraph,
    private readonly answer: NoRouteAnswer,
    ends: EndsAsRead,
    private readonly explanation: RouteExplanation | null = null,
  ) {
    super(ends);
  }

  @Field(() => ExplainedRoute, EXPLAINED)
  get explained(): ExplainedRoute | null {
    return this.explanation === null ? null : new ExplainedRoute(this.graph, this.explanation);
  }

  @Field(() => String, { description: 'One or two plain sentences.' })
  get reason(): string {
    return this.answer.reason;
  }

  @Field(() => [String], {
    description: 'Fields of RouteSearch that block the way: ["maxSteps"]. Empty if the graph itself has no way.',
    complexity: 1,
  })
  get bindingConstraints(): readonly string[] {
    return this.answer.bindingConstraints;
  }

  @Field(() => Route, { nullable: true, description: 'The best route under the smallest relaxation found.' })
  get nearest(): Route | null {
    return this.answer.nearest === null ? null : new Route(this.graph, this.answer.nearest);
  }

  @Field(() => String, { nullable: true, description: 'What would open the way: "Allow 3 steps instead of 2".' })
  get relaxation(): string | null {
    return this.answer.relaxation;
  }

  @Field(() => Int, { description: 'Revision of the graph that was searched.' })
  get revision(): number {
    return this.answer.revision;
  }
}

@ObjectType('UnknownReference', {
  description: 'A name that is not in the graph, with suggestions of what you perhaps meant.',
  simpleResolvers: true,
})
export class UnknownReference {
  constructor(
    private readonly graph: CareerGraph,
    private readonly answer: UnknownReferenceError,
  ) {}

  @Field(() => String, { description: 'The argument that held it: "input.from".' })
  get argument(): string {
    return this.answer.argument;
  }

  @Field(() => String, { description: 'What you gave.' })
  get ref(): string {
    return this.answer.ref;
  }

  @Field(() => [Node], { description: 'What you perhaps meant, best match first; at most five.' })
  get suggestions(): GraphNode[] {
    return this.answer.suggestions.map(({ id }) => this.graph.find(id)).filter((node) => node !== null);
  }
}

export const RouteSearchResult = createUnionType({
  name: 'RouteSearchResult',
  description: 'Routes, or why there are none.',
  types: () => [RouteSet, NoRoute, UnknownReference] as const,
});

/** Fields that tell what a counsellor would say of the wish. */
const JUDGED = ['verdict', 'verdictWhy', 'verdictRules', 'nearer'];

/** What an answer says of the wish, worked out beside other requests; null if the query does not ask. */
export function judgementFor(
  context: RequestContext,
  info: GraphQLResolveInfo,
  { judging }: Pick<SetAnswer, 'judging'>,
): Judgement | null | Promise<Judgement> {
  return selects(info, JUDGED) ? context.beside(() => judging()) : null;
}

/** What the rules of advice say of the route that an input names; null if the query does not ask. */
function explanationFor(
  context: RequestContext,
  info: GraphQLResolveInfo,
  input: RouteInput,
): Later<RouteExplanation | null> {
  return selects(info, ['explained']) ? context.explainedRoute(input) : null;
}

/** The answer to a search as its GraphQL object; a name that means nothing is one too. @throws what else the search throws */
export function routeSearchResult(
  context: RequestContext,
  input: RouteInput,
  info: GraphQLResolveInfo,
): Later<RouteSet | NoRoute | UnknownReference> {
  const { graph } = context;
  return answerBetween(
    context,
    input,
    () => context.routes(input),
    (answer, read) =>
      whenKnown<RouteExplanation | null, RouteSet | NoRoute>(explanationFor(context, info, input), (explained) =>
        answer.kind === 'RouteSet'
          ? whenKnown(
              judgementFor(context, info, answer),
              (judged) => new RouteSet(graph, answer, read, judged, explained),
            )
          : new NoRoute(graph, answer, read, explained),
      ),
  );
}

/** The object that `objectOf` makes of an answer about two roles; a name that means nothing is one too. @throws what else `ask` throws */
export function answerBetween<Answer, Result>(
  { graph, snapshot }: RequestContext,
  { from, to }: Pick<RouteInput, 'from' | 'to'>,
  ask: () => Later<Answer>,
  objectOf: (answer: Answer, ends: EndsAsRead) => Later<Result>,
): Later<Result | UnknownReference> {
  const read = new Map<string, UnderstoodRole>();
  const made = (answer: Answer) =>
    objectOf(answer, (end) => {
      const asRead = () => snapshot.understoodRole(`input.${end}`, end === 'from' ? from : to);
      const known = read.get(end) ?? new UnderstoodRole(graph, asRead());
      read.set(end, known);
      return known;
    });
  return orUnknown(graph, ask, made);
}

/** The object that `objectOf` makes of an answer; a name that means nothing is one too. @throws what else `ask` throws */
export function orUnknown<Answer, Result>(
  graph: CareerGraph,
  ask: () => Later<Answer>,
  objectOf: (answer: Answer) => Later<Result>,
): Later<Result | UnknownReference> {
  const unknown = (error: unknown): UnknownReference => {
    if (error instanceof UnknownReferenceError) return new UnknownReference(graph, error);
    throw error;
  };
  try {
    const answer = ask();
    return answer instanceof Promise ? answer.then(objectOf).catch(unknown) : objectOf(answer);
  } catch (error) {
    return unknown(error);
  }
}

/** Known now, or later. */
type Later<T> = T | Promise<T>;

/** What `use` makes of a value, as soon as it is known. */
export function whenKnown<T, Result>(value: Later<T>, use: (value: T) => Later<Result>): Later<Result> {
  return value instanceof Promise ? value.then(use) : use(value);
}
