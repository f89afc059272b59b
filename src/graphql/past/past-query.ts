/** The audit trail, and what differs between two revisions. */
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Change } from '../../domain';
import { badInput } from '../errors/errors';
import { ChangeConnection } from '../nodes/change';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../paging/page';
import type { RequestContext } from '../request/context';
import { after, pageAfter } from '../request/cost-estimates';
import { AsOfInput } from './as-of-argument';
import { ChangePage } from './change-page';
import { GraphDiff } from './graph-diff';

/** What reading pages of the trail takes, and joining its changes. */
const READ_TRAIL = 300;
const JOIN_TRAIL = 5_000;

@Resolver()
export class PastQuery {
  @Query(() => ChangeConnection, {
    description:
      'The audit trail, oldest first: every change set of the graph, with who, when, why, and facts before and after. A cursor here is a revision.',
    complexity: pageAfter(READ_TRAIL),
  })
  async changes(
    @Ctx() context: RequestContext,
    @Arg('after', () => Int, {
      nullable: true,
      defaultValue: 0,
      description: 'Only changes after this revision: the last one that you have.',
    })
    asked: number | null,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: DEFAULT_PAGE,
      description: `How many changes, 1 to ${LARGEST_PAGE}.`,
    })
    first: number | null,
  ): Promise<ChangePage> {
    const size = first ?? DEFAULT_PAGE;
    if (size < 1 || size > LARGEST_PAGE) {
      throw badInput('first', `first must be 1 to ${LARGEST_PAGE}, but is ${size}. Ask for the rest with after.`);
    }
    const since = asked ?? 0;
    if (since < 0) throw badInput('after', `after must be a revision, 0 or more, but is ${since}.`);
    const changes: readonly Change[] = await context.changes(since, size);
    return new ChangePage(changes, since, context.graph.revision);
  }

  @Query(() => GraphDiff, {
    description: 'Which nodes and links were added, changed and removed between two moments.',
    complexity: after(JOIN_TRAIL),
  })
  async diff(
    @Ctx() context: RequestContext,
    @Arg('from', () => AsOfInput, { description: 'The earlier moment.' }) from: AsOfInput,
    @Arg('to', () => AsOfInput, { nullable: true, description: 'The later moment; left out: now.' })
    to: AsOfInput | null,
  ): Promise<GraphDiff> {
    return new GraphDiff(await context.diff(from, to ?? null));
  }
}
