/** A search drops most moves before it makes their prices: none of those that its rules allow. */
import { questionOf } from '../../../src/advice/chains/advice-question';
import { extended, visits } from '../../../src/advice/chains/beginning';
import { isWorth } from '../../../src/advice/chains/worth';
import { firstMove } from '../../../src/advice/price/asked-moves';
import { startsThere } from '../../../src/advice/rules/starts';
import { stepBroken } from '../../../src/advice/rules/steps';
import { isSurelyOffTheLine } from '../../../src/advice/rules/steps/starts-in-the-goals-line';
import { adviceNetwork } from '../../../src/advice/search/advice-network';
import { atOnce } from '../../../src/graph';
import { type RouteSearch, routeSearch } from '../../../src/routes';
import { roleIn, seedsGraph } from '../../app/seeds-graph';

type Asked = Partial<Pick<RouteSearch, 'stepDown'>> & { readonly past?: string };

async function asked(from: string, to: string, { past, ...options }: Asked) {
  const graph = await seedsGraph();
  const [start, goal] = [roleIn(graph, from).index, roleIn(graph, to).index];
  const search = routeSearch(graph, { from: start, to: goal }, options);
  const pastRoles = past === undefined ? [] : [{ role: roleIn(graph, past).index, years: 6 }];
  const profile = past === undefined ? search.profile : { ...search.profile, background: { pastRoles } };
  const question = questionOf(graph, { ...search, profile });
  return { question, network: atOnce(adviceNetwork(question)) };
}

const PAIRS: readonly (readonly [string, string, Asked])[] = [
  ['Accountant', 'Data Scientist', {}],
  ['Cashier', 'Registered Nurse', {}],
  ['Chef', 'Product Manager', { past: 'Registered Nurse' }],
  ['Head of Data', 'Machine Learning Engineer', { stepDown: 'ANY' }],
];

describe.each(PAIRS)('from %s to %s, %j', (from, to, options) => {
  test('no first move is left out that keeps all rules, is open and is worth it', async () => {
    const { question, network } = await asked(from, to, options);
    const { graph, start, goal, direct, standing } = question;
    const allowed = network.jobs.filter((job) => {
      if (job === goal || !startsThere(question, job)) return false;
      const move = firstMove(graph, standing, start, job);
      const isKept = stepBroken(question, null, move) === null;
      if (isSurelyOffTheLine(question, job)) expect(isKept).toBe(false);
      return isKept && !move.isShut && isWorth(direct, (network.costOf(move) + network.least(job)) / 1000);
    });
    expect(network.movesFrom(start).map((move) => move.to)).toEqual(expect.arrayContaining(allowed));
  });

  test('no later move is left out that keeps all rules and is worth it', async () => {
    const { question, network } = await asked(from, to, options);
    let allowed = 0;
    let given = 0;
    const compare = (before: ReturnType<typeof extended>) => {
      const job = before.move.to;
      const kept = network
        .movesFrom(job)
        .filter(
          (move) =>
            isWorth(question.direct, (before.cost + network.costOf(move) + network.least(move.to)) / 1000) &&
            stepBroken(question, before, move) === null,
        );
      const moves = network.movesFrom(job, before);
      expect(moves).toEqual(expect.arrayContaining(kept));
      allowed += kept.length;
      given += moves.length;
      return kept;
    };
    for (const first of network.movesFrom(question.start)) {
      if (first.to === question.goal) continue;
      const before = extended(null, first);
      for (const move of compare(before))
        if (move.to !== question.goal && !visits(before, move.to)) compare(extended(before, move));
    }
    expect(allowed).toBeGreaterThan(0);
    // What is given beyond that is looked at for nothing.
    expect(given).toBeLessThan(10 * allowed);
  });
});
