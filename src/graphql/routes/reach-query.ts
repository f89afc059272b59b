import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { judgedInSlices } from '../../advice';
import { QUESTIONS } from '../../app';
import type { CareerGraph } from '../../graph';
import { ROUTE_DEFAULTS } from '../../routes';
import { type Asked, given, inputType } from '../inputs/question-input';
import { PageArgs, WholeListArgs } from '../paging/connection';
import { checkedPage, DEFAULT_PAGE, LARGEST_PAGE, type Page, pageOf, sequenceOf, WHOLE_LIST } from '../paging/page';
import type { RequestContext } from '../request/context';
import { pageAfter, wholeListAfter } from '../request/cost-estimates';
import { selects } from '../request/selects';
import { FeederRole, FeederRoleConnection, ReachableRole, ReachableRoleConnection } from './reach';
import { searchCost } from './route-search-cost';
import { answerBetween, judgementFor, NoRoute, whenKnown } from './route-search-result';
import { TradeOffResult, TradeOffSet } from './trade-off';

const { reachableRoles, feederRoles, tradeOffs } = QUESTIONS;

const ReachableInput = inputType(
  'ReachableInput',
  'What you have, and which roles you would look at. Example: {from: "Teacher", withinYears: 3, minPayUsd: 70000}',
  reachableRoles.fields,
);
type ReachableInput = Asked<typeof reachableRoles.fields>;

const FeederInput = inputType(
  'FeederInput',
  'Which role people come to. Example: {to: "Product Manager"}',
  feederRoles.fields,
);
type FeederInput = Asked<typeof feederRoles.fields>;

const TradeOffSearch = inputType(
  'TradeOffSearch',
  'From where to where, within your limits. Example: {from: "Teacher", to: "UX Designer"}',
  tradeOffs.fields,
);
type TradeOffSearch = Asked<typeof tradeOffs.fields>;

/** What one search over all jobs takes: from a role, and into one. */
const FROM_ONE = 15_000;
const INTO_ONE = 10_000;

/** Fields of a job that ask for its verdict. */
const VERDICTS = ['verdict', 'verdictWhy'];

/** Where the jobs stand in a page. */
const PAGES = ['nodes', 'edges', 'node'];

@Resolver()
export class ReachQuery {
  @Query(() => ReachableRoleConnection, {
    description:
      'Who you could become: every role that you can come to within some years, with the best way, its years, verdict, odds and pay.',
    complexity: wholeListAfter(FROM_ONE),
  })
  reachableRoles(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReachableInput, { description: 'What you have, and which roles you would look at.' })
    input: ReachableInput,
    @Args(() => WholeListArgs) page: WholeListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Page<ReachableRole> | Promise<Page<ReachableRole>> {
    checkedPage(page, WHOLE_LIST);
    const { graph, snapshot } = context;
    const isWhole = (page.first ?? DEFAULT_PAGE) > LARGEST_PAGE;
    const all = context.search(ROUTE_DEFAULTS.budgetMs, function* () {
      const found = yield* snapshot.reachableRolesInSlices(given(input));
      if (isWhole && selects(info, VERDICTS, PAGES)) yield* judgedInSlices(found);
      return found;
    });
    return whenKnown(all, (found) =>
      pageByRole(graph, found, page, (each) => new ReachableRole(graph, each), WHOLE_LIST),
    );
  }

  @Query(() => FeederRoleConnection, {
    description:
      'Who gets to a role, and how: every role whose work counts on each move of the way there, with its years, odds, kind of move and evidence.',
    complexity: pageAfter(INTO_ONE),
  })
  feederRoles(
    @Ctx() context: RequestContext,
    @Arg('input', () => FeederInput, { description: 'Which role people come to.' }) input: FeederInput,
    @Args(() => PageArgs) page: PageArgs,
  ): Page<FeederRole> | Promise<Page<FeederRole>> {
    checkedPage(page);
    const { graph, snapshot } = context;
    const all = context.search(ROUTE_DEFAULTS.budgetMs, () => snapshot.feederRolesInSlices(given(input)));
    return whenKnown(all, (found) => pageByRole(graph, found, page, (each) => new FeederRole(graph, each)));
  }

  @Query(() => TradeOffResult, {
    description:
      'What you trade for what between two roles: all ways that no other way beats in years, study, pay and odds together.',
    complexity: searchCost(tradeOffs.fields),
  })
  tradeOffs(
    @Ctx() context: RequestContext,
    @Arg('input', () => TradeOffSearch, { description: 'Where you start, where you want to go, and your limits.' })
    input: TradeOffSearch,
    @Info() info: GraphQLResolveInfo,
  ): object {
    const { graph, snapshot } = context;
    const asked = given(input);
    const ask = () =>
      context.search(asked.budgetMs ?? ROUTE_DEFAULTS.budgetMs, (budgetMs, clock) =>
        snapshot.tradeOffsInSlices({ ...asked, budgetMs }, clock),
      );
    return answerBetween(context, asked, ask, (answer, ends) =>
      answer.kind === 'TradeOffSet'
        ? whenKnown(judgementFor(context, info, answer), (judged) => new TradeOffSet(graph, answer, ends, judged))
        : new NoRoute(graph, answer, ends),
    );
  }
}

/** A page of what was found of roles, each role once. */
function pageByRole<Found extends { readonly role: number }, Shown>(
  graph: CareerGraph,
  found: readonly Found[],
  page: PageArgs,
  show: (each: Found) => Shown,
  largest = LARGEST_PAGE,
): Page<Shown> {
  const all = sequenceOf(found, show, ({ role }) => graph.roles[role]!.id);
  return pageOf(all, page, largest);
}
