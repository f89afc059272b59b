import { EDUCATION_LEVELS, firstMove, jobMovesOf, laterMove, standingOf, usualHolder } from '../../src/advice';
import { questionOf } from '../../src/advice/chains/advice-question';
import { laterMoveAnew } from '../../src/advice/price/asked-moves';
import { type Advice, adviceFor } from '../../src/advice/search/advice-search';
import { type Credential, randomNumbers, STEP_MODEL } from '../../src/domain';
import { atOnce, type CareerGraph } from '../../src/graph';
import type { Background, Profile } from '../../src/needs';
import { doorsInto } from '../../src/network';
import { type RouteSearch, routeSearch, STEP_DOWN_LIMITS, STUDY_LIMITS } from '../../src/routes';
import { seedsGraph } from '../app/seeds-graph';
import { compareAdvice, keyOf } from './advice-oracle';

describe('the search for advice', () => {
  let graph: CareerGraph;

  beforeAll(async () => {
    graph = await seedsGraph();
  });

  const ends = (random: () => number) =>
    [0, 0].map(() => Math.floor(random() * graph.roles.length)) as [from: number, to: number];

  const found = (search: RouteSearch) =>
    atOnce(
      adviceFor(
        questionOf(graph, search),
        () => true,
        { milliseconds: 1e9, steps: 1e9 },
        () => 0,
      ),
    );

  /** What the search finds, which is what a look at every chain finds. */
  function compare(search: RouteSearch): Advice {
    const { advice, found, expected, wrongBound } = compareAdvice(graph, search);
    expect(advice.exact).toBe(true);
    expect(found).toEqual(expected);
    expect(wrongBound).toBeNull();
    return advice;
  }

  /** Someone of random schooling, credentials, earlier roles and pace of study. */
  const profileWith = (background: Background | undefined): Profile => ({
    levels: new Map(),
    weeklyHours: STEP_MODEL.defaultWeeklyHours,
    ...(background === undefined ? {} : { background }),
  });

  function anybody(random: () => number): Background {
    const some = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
    const named = () => doorsInto(graph, some(graph.roles)).flatMap(({ credentials }) => credentials.map(nameOf));
    const nameOf = ({ name, kind }: Credential) => (random() < 0.2 ? kind : name);
    return {
      ...(random() < 0.5 ? {} : { education: Math.floor(random() * EDUCATION_LEVELS.length) }),
      ...(random() < 0.3 ? {} : { credentials: [...named(), ...named(), ...named(), ...named(), ...named()] }),
      ...(random() < 0.3
        ? {}
        : {
            pastRoles: [some(graph.roles), some(graph.roles)].map(({ index }) => ({
              role: index,
              years: 8 * random(),
            })),
          }),
      ...(random() < 0.5 ? {} : { fullTimeStudy: random() < 0.5 }),
    };
  }

  test('finds what a look at every chain finds: the same chains in the same order, and a true lower bound', () => {
    const random = randomNumbers(11);
    let compared = 0;
    for (let turn = 0; turn < 120; turn++) {
      const [from, to] = ends(random);
      if (from === to) continue;
      compare(routeSearch(graph, { from, to }, { first: 4, maxSteps: 3 }));
      compared++;
    }
    expect(compared).toBeGreaterThan(100);
  });

  test('the same for whoever asks, whatever study and steps down they accept; and their limits hold', () => {
    const random = randomNumbers(12);
    let compared = 0;
    let other = 0;
    for (let turn = 0; turn < 160; turn++) {
      const [from, to] = ends(random);
      if (from === to) continue;
      const asked = {
        profile: { levels: new Map(), weeklyHours: 8, background: anybody(random) },
        study: STUDY_LIMITS[Math.floor(random() * 3)]!,
        stepDown: STEP_DOWN_LIMITS[Math.floor(random() * 3)]!,
      };
      const plain = routeSearch(graph, { from, to }, { first: 4, maxSteps: 3 });
      const before = found(plain).chains.map(keyOf);
      const { chains } = compare({ ...plain, ...asked });
      compared++;
      for (const move of chains.flat()) {
        if (asked.study === 'NONE') expect(move.way.studyFirst).toBeLessThan(0.03);
        if (asked.study === 'PART_TIME') expect(move.way.leavesWork).toBe(false);
      }
      const between = chains.flatMap((chain) => chain.slice(0, -1));
      if (asked.stepDown === 'NONE') expect(between.filter(({ stepDown }) => stepDown)).toEqual([]);
      if (asked.stepDown === 'ONE') {
        for (const chain of chains) expect(chain.slice(1, -1).filter(({ stepDown }) => stepDown)).toEqual([]);
      }
      // What one asker brings is no news of others.
      expect(found(plain).chains.map(keyOf)).toEqual(before);
      if (chains.map(keyOf).join() !== before.join()) other++;
    }
    expect(compared).toBeGreaterThan(140);
    expect(other).toBeGreaterThan(50);
  });

  test('a later move costs what it costs if all that someone says is weighed anew', () => {
    const random = randomNumbers(15);
    const { source, target } = jobMovesOf(graph);
    let own = 0;
    for (let turn = 0; turn < 150; turn++) {
      const [from] = ends(random);
      const study = STUDY_LIMITS[Math.floor(random() * 3)]!;
      const standing = standingOf(graph, from, { profile: profileWith(anybody(random)), study });
      for (let each = 0; each < 30; each++) {
        const move = Math.floor(random() * source.length);
        const found = laterMove(graph, standing, source[move]!, target[move]!);
        const anew = laterMoveAnew(graph, standing, source[move]!, target[move]!);
        const names = Object.keys(anew) as (keyof typeof anew)[];
        expect(Object.fromEntries(names.map((name) => [name, found[name]]))).toEqual(anew);
        if (found !== laterMove(graph, standing.education, source[move]!, target[move]!)) own++;
      }
    }
    expect(own).toBeGreaterThan(300);
    expect(own).toBeLessThan(4000);
  });

  test('whoever has a higher education gets in at no higher cost', () => {
    const random = randomNumbers(14);
    for (let turn = 0; turn < 1500; turn++) {
      const [from, to] = ends(random);
      if (from === to) continue;
      const usual = firstMove(
        graph,
        standingOf(graph, from, { profile: profileWith(undefined), study: 'ANY' }),
        from,
        to,
      );
      const levels = EDUCATION_LEVELS.map((_, education) =>
        standingOf(graph, from, { profile: profileWith({ education }), study: 'ANY' }),
      );
      const costs = levels.map((standing) => firstMove(graph, standing, from, to).cost);
      for (const [level, cost] of costs.entries())
        if (level > 0) expect(cost).toBeLessThanOrEqual(costs[level - 1]! + 1e-9);
      expect(costs[usualHolder(graph, from).education]).toBeCloseTo(usual.cost, 9);
    }
  });

  test('whoever brings more gets in at no higher cost', () => {
    const random = randomNumbers(13);
    for (let turn = 0; turn < 3000; turn++) {
      const [from, to] = ends(random);
      if (from === to) continue;
      const { education: _, fullTimeStudy: __, ...brought } = anybody(random);
      const usual = firstMove(
        graph,
        standingOf(graph, from, { profile: profileWith(undefined), study: 'ANY' }),
        from,
        to,
      );
      const more = firstMove(graph, standingOf(graph, from, { profile: profileWith(brought), study: 'ANY' }), from, to);
      // An open door is taken though a shut one would be cheaper.
      if (more.isShut === usual.isShut) expect(more.cost).toBeLessThanOrEqual(usual.cost + 1e-9);
      expect(Number(more.isShut)).toBeLessThanOrEqual(Number(usual.isShut));
    }
  });
});
