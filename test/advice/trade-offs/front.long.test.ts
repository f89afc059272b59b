import type { MovePrice } from '../../../src/advice';
import { type AdviceQuestion, questionOf } from '../../../src/advice/chains/advice-question';
import { type Beginning, extended } from '../../../src/advice/chains/beginning';
import { brokenRule } from '../../../src/advice/rules/routes';
import { stepBroken } from '../../../src/advice/rules/steps';
import { type AdviceNetwork, adviceNetwork } from '../../../src/advice/search/advice-network';
import { type Figures, isNoWorse, NO_FIGURES, withMove } from '../../../src/advice/trade-offs/aims';
import { frontOf } from '../../../src/advice/trade-offs/trade-off-search';
import { randomNumbers } from '../../../src/domain';
import { atOnce, type CareerGraph } from '../../../src/graph';
import { routeSearch } from '../../../src/routes';
import { seedsGraph } from '../../app/seeds-graph';

const WITHOUT_END = { milliseconds: 1e9, steps: 1e9 };

/** Every chain that the rules allow, of up to so many moves, by plain recursion; nothing is left out for being worse. */
function everyChain(network: AdviceNetwork, question: AdviceQuestion, maxSteps: number): readonly MovePrice[][] {
  const moves = new Map([question.start, ...network.jobs].map((job) => [job, network.movesFrom(job)]));
  const found: MovePrice[][] = [];
  const walk = (job: number, chain: readonly MovePrice[], before: Beginning | null) => {
    if (job === question.goal) {
      if (brokenRule(question, chain) === null) found.push([...chain]);
      return;
    }
    if (chain.length === maxSteps) return;
    for (const move of moves.get(job)!) {
      const isVisited = move.to === question.start || chain.some(({ to }) => to === move.to);
      if (isVisited || stepBroken(question, before, move) !== null) continue;
      walk(move.to, [...chain, move], extended(before, move));
    }
  };
  walk(question.start, [], null);
  return found;
}

/** The figures that no other has beaten, each once, in order. */
function frontByComparing(all: readonly Figures[]): readonly string[] {
  const front = all.filter((one) => !all.some((other) => isNoWorse(other, one) && !isNoWorse(one, other)));
  return [...new Set(front.map(String))].sort();
}

describe('the front of trade-offs', () => {
  let graph: CareerGraph;

  beforeAll(async () => {
    graph = await seedsGraph();
  });

  test.each([
    { maxSteps: 6, maxYears: null, seed: 5, turns: 150 },
    { maxSteps: 3, maxYears: null, seed: 6, turns: 150 },
    { maxSteps: 6, maxYears: 4, seed: 7, turns: 150 },
  ])('is that of all chains: $maxSteps steps, at most $maxYears years', ({ maxSteps, maxYears, seed, turns }) => {
    const random = randomNumbers(seed);
    let [compared, several] = [0, 0];
    for (let turn = 0; turn < turns; turn++) {
      const [from, to] = [0, 0].map(() => Math.floor(random() * graph.roles.length)) as [number, number];
      if (from === to) continue;
      const search = routeSearch(graph, { from, to }, { maxSteps, maxYears });
      const question = questionOf(graph, search);
      const figuresOf = (chain: readonly MovePrice[]) =>
        chain.reduce<Figures>((before, move) => withMove(graph, to, before, move), NO_FIGURES);
      const all = everyChain(atOnce(adviceNetwork(question)), question, maxSteps)
        .map(figuresOf)
        .filter(([years]) => maxYears === null || years <= maxYears * 100);
      const found = atOnce(
        frontOf(
          questionOf(graph, search),
          () => true,
          WITHOUT_END,
          () => 0,
        ),
      );
      expect(found.exact).toBe(true);
      expect(found.ways.map(({ figures }) => String(figures)).sort()).toEqual(frontByComparing(all));
      for (const { chain, figures } of found.ways) {
        expect(brokenRule(question, chain)).toBeNull();
        expect(figuresOf(chain)).toEqual(figures);
      }
      compared++;
      if (found.ways.length > 1) several++;
    }
    expect(compared).toBeGreaterThan(0.9 * turns);
    expect(several).toBeGreaterThan(turns / 10);
  });

  test('says that it may lack ways once the cap on labels ends the search', () => {
    const [from, to] = ['Back-End Developer', 'Cloud Architect'].map(
      (title) => graph.roles.find((role) => role.title === title)!.index,
    ) as [number, number];
    const search = routeSearch(graph, { from, to });
    const cut = atOnce(
      frontOf(
        questionOf(graph, search),
        () => true,
        { ...WITHOUT_END, steps: 20 },
        () => 0,
      ),
    );
    expect(cut).toMatchObject({ exact: false, explored: 20 });
  });
});
