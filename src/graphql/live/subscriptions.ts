/** What a client can be told of as it happens. */
import { Arg, Int, Resolver, Root, Subscription } from 'type-graphql';
import type { RouteChange as RouteChangeNews } from '../../app';
import type { Change as ChangeNews } from '../../domain';
import { given } from '../inputs/question-input';
import { Change } from '../nodes/change';
import type { RequestContext } from '../request/context';
import { RouteSearch } from '../routes/route-search';
import { routeSearchCost } from '../routes/route-search-cost';
import { RouteChange } from './route-change';

interface Subscribed<A> {
  readonly args: A;
  readonly context: RequestContext;
}

const AFTER = { nullable: true, description: 'Begin with what came after this revision; left out: from now on.' };

@Resolver()
export class Subscriptions {
  @Subscription(() => Change, {
    description:
      'Each change set of the graph once, oldest first, as soon as answers show it. To go on after a break, give the last revision that you got as `after`.',
    subscribe: ({ args, context }: Subscribed<{ after?: number | null }>) => context.newChanges(args.after ?? null),
  })
  changes(@Root() change: ChangeNews, @Arg('after', () => Int, AFTER) _after?: number | null): ChangeNews {
    return change;
  }

  @Subscription(() => RouteChange, {
    description:
      'Tells when the answer to a route search changes, and what changed: ways gained and lost, years, pay, odds. With `after`, you are told at once if the answer has changed since that revision.',
    complexity: routeSearchCost,
    subscribe: ({ args, context }: Subscribed<{ input: RouteSearch; after?: number | null }>) =>
      context.newRoutes(given(args.input), args.after ?? null),
  })
  routeChanged(
    @Root() change: RouteChangeNews,
    @Arg('input', () => RouteSearch, { description: 'The search to watch.' }) _input: RouteSearch,
    @Arg('after', () => Int, AFTER) _after?: number | null,
  ): RouteChange {
    return new RouteChange(change);
  }
}
