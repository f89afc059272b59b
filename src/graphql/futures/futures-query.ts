import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { QUESTIONS } from '../../app';
import { ROUTE_DEFAULTS } from '../../routes';
import { type Asked, given, inputType } from '../inputs/question-input';
import { UnderstoodRole } from '../names/understood';
import type { RequestContext } from '../request/context';
import { after } from '../request/cost-estimates';
import { selects } from '../request/selects';
import { orUnknown } from '../routes/route-search-result';
import { Futures, FuturesResult, StateNotJob } from './futures';

const { fields } = QUESTIONS.futures;

const FuturesInput = inputType(
  'FuturesInput',
  'What you have, and what matters to you. Example: {from: "nurse", wishes: [NO_LONG_STUDY], withinYears: 3}',
  fields,
);
type FuturesInput = Asked<typeof fields>;

/** What the search over all jobs takes. */
const WORK = 12_000;

@Resolver()
export class FuturesQuery {
  @Query(() => FuturesResult, {
    description:
      'Who you could become: your own ladder, and the few jobs, at most twelve, that a counsellor would put before you, in groups, each with why, gate, years, pay and a first step. `reachableRoles` has all jobs within reach.',
    complexity: after(WORK),
  })
  futures(
    @Ctx() context: RequestContext,
    @Arg('input', () => FuturesInput, { description: 'What you have, and what matters to you.' })
    input: FuturesInput,
    @Info() info: GraphQLResolveInfo,
  ): object {
    const { graph, snapshot } = context;
    const asked = given(input);
    const asksBack = selects(info, ['askBack']);
    return orUnknown(
      graph,
      () => context.search(ROUTE_DEFAULTS.budgetMs, () => snapshot.futuresInSlices(asked, asksBack)),
      (answer) =>
        answer.kind === 'StateNotJob'
          ? new StateNotJob(answer)
          : new Futures(
              graph,
              answer,
              () => new UnderstoodRole(graph, snapshot.understoodRole('input.from', answer.askedFrom)),
            ),
    );
  }
}
