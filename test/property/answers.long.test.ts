import { plainRoute } from '../../src/advice';
import type { RouteInput } from '../../src/app';
import { readRouteInput } from '../../src/app/inputs/route-input';
import type { LinkFact } from '../../src/domain';
import { atOnce, buildCareerGraph, type CareerGraph } from '../../src/graph';
import { stepPrices } from '../../src/network/step-prices';
import { candidateOf } from '../../src/routes/answer/figures';
import { type Candidate, isWorthListing } from '../../src/routes/answer/selection';
import { bestFirstEngine } from '../../src/routes/best-first/best-first-engine';
import { questionOf } from '../../src/routes/question/question';
import type { RankedSearch, RouteSearch } from '../../src/routes/question/route-search';
import { asking, nextMoves, rankedRoutesOf } from '../asked';
import { seedFacts } from '../kept/facts';

const CASES = (['TIME', 'SKILL_GAP', 'PAY', 'LIKELIHOOD', 'STEPS'] as const).flatMap((rankBy) =>
  (['WHOLE_ROUTE', 'PREVIOUS_ROLE'] as const).map((skillMemory) => ({ rankBy, skillMemory })),
);

describe('leaving out hopeless beginnings', () => {
  let graph: CareerGraph;
  beforeAll(async () => {
    graph = await seedsGraph();
  });

  test.each(CASES)('lists what pulling every route and filtering lists: $rankBy, $skillMemory', (ranking) => {
    const roles = graph.roles.map((role) => role.id);
    let listedInAll = 0;
    for (let place = 0; place < roles.length; place += 5) {
      const input = {
        from: roles[place]!,
        to: roles[(place * 7 + 31) % roles.length]!,
        maxSteps: 4,
        first: 12,
        ...ranking,
      };
      if (input.from === input.to) continue;
      const answer = rankedRoutesOf(graph, { ...input });
      const listed = answer.kind === 'RouteSet' ? answer.routes.map((route) => route.roles) : [];
      expect(listed).toEqual(listedByFilter(graph, input).map((route) => route.roles));
      listedInAll += listed.length;
    }
    expect(listedInAll).toBeGreaterThan(20);
  });
});

describe('answers hold together', () => {
  let graph: CareerGraph;
  beforeAll(async () => {
    graph = await seedsGraph();
  });

  /** Answers for a spread of pairs under a ranking. */
  function* answers(more: Partial<RouteInput>) {
    for (let place = 0; place < graph.roles.length; place += 6) {
      const input = {
        from: graph.roles[place]!.id,
        to: graph.roles[(place * 11 + 17) % graph.roles.length]!.id,
        ...more,
      };
      if (input.from !== input.to) yield { input, answer: rankedRoutesOf(graph, input) };
    }
  }

  test.each(CASES)('the costs of steps make up the cost of the route: $rankBy, $skillMemory', (ranking) => {
    for (const { answer } of answers(ranking)) {
      for (const route of answer.kind === 'RouteSet' ? answer.routes : []) {
        const costs = route.steps.map((step) => step.cost);
        const total = ranking.rankBy === 'SKILL_GAP' ? Math.max(...costs) : costs.reduce((sum, cost) => sum + cost, 0);
        expect(total).toBeCloseTo(route.cost, 2);
      }
    }
  });

  test.each(CASES)('the first five are a beginning of the first ten: $rankBy, $skillMemory', (ranking) => {
    for (const { input, answer } of answers({ ...ranking, maxSteps: 5, first: 10 })) {
      if (answer.kind !== 'RouteSet') continue;
      const five = rankedRoutesOf(graph, { ...input, first: 5 });
      if (five.kind !== 'RouteSet') throw new Error('no route');
      expect(five.routes.map((route) => route.roles)).toEqual(answer.routes.slice(0, 5).map((route) => route.roles));
    }
  });

  test('a smaller budget never lists nothing where the quick engine found something', () => {
    for (const { input, answer } of answers({ skillMemory: 'PREVIOUS_ROLE', first: 10 })) {
      if (answer.kind !== 'RouteSet') continue;
      // Time passes with each look at the clock alone, so that it is the same for both.
      const hurried = (first: number) => {
        let now = 0;
        const search = { rankBy: 'TIME', ...input, first, budgetMs: 5 } as const;
        return atOnce(asking(graph).routesInSlices(search, () => (now += 0.5))).kind;
      };
      if (hurried(1) === 'RouteSet') expect(hurried(10)).toBe('RouteSet');
    }
  });

  test.each<Partial<RouteInput>>([
    { maxSteps: 1 },
    { maxYears: 1.4 },
    { maxStepHours: 200 },
    { minCoverage: 0.9 },
    { minConfidence: 0.6 },
    { minConfidence: 0.7 },
  ])('what the relaxation of %j proposes opens a way', (limit) => {
    let proposals = 0;
    for (const { input, answer } of answers(limit)) {
      if (answer.kind !== 'NoRoute' || answer.relaxation === null) continue;
      const said = /(\d[\d.]*) (steps|years|hours a step) instead|(confidence|coverage) of ([\d.]+) instead/.exec(
        answer.relaxation,
      );
      if (said === null) continue;
      const field =
        { steps: 'maxSteps', years: 'maxYears', 'hours a step': 'maxStepHours', coverage: 'minCoverage' }[
          said[2] ?? said[3] ?? ''
        ] ?? 'minConfidence';
      const opened = rankedRoutesOf(graph, { ...input, [field]: Number(said[1] ?? said[4]) });
      expect(opened.kind).toBe('RouteSet');
      expect(answer.nearest?.cost).toBeCloseTo(answer.nearest?.years ?? -1, 1);
      proposals++;
    }
    expect(proposals).toBeGreaterThan(0);
  });

  test.each(['WHOLE_ROUTE', 'PREVIOUS_ROLE'] as const)(
    'no step covers less of what its role needs than was asked, with the memory of %s, and none is lost by asking for its own',
    (skillMemory) => {
      let closed = 0;
      for (const { input, answer } of answers({ skillMemory, first: 3 })) {
        if (answer.kind !== 'RouteSet') continue;
        const least = Math.min(...answer.routes[0]!.steps.map((step) => step.coverage!));
        const same = rankedRoutesOf(graph, { ...input, minCoverage: Math.max(0, least - 0.005) });
        expect(same.kind === 'RouteSet' ? same.routes[0]!.roles : null).toEqual(answer.routes[0]!.roles);
        const stricter = rankedRoutesOf(graph, { ...input, minCoverage: Math.min(1, least + 0.1) });
        if (stricter.kind === 'NoRoute') closed++;
        else
          for (const step of stricter.routes.flatMap(({ steps }) => steps))
            expect(step.coverage).toBeGreaterThanOrEqual(Math.min(1, least + 0.1) - 0.005);
      }
      expect(closed).toBeGreaterThan(0);
    },
  );

  test('as JSON a route is plain data with all its figures, steps and reasons', () => {
    const answer = rankedRoutesOf(graph, { from: 'Back-End Developer', to: 'Cloud Architect' });
    if (answer.kind !== 'RouteSet') throw new Error(answer.kind);
    const [route] = answer.routes;
    expect(JSON.parse(JSON.stringify(route))).toEqual(plainRoute(route!));
    expect(plainRoute(route!).steps).toHaveLength(route!.steps.length);
    const { steps } = plainRoute(route!);
    expect([...Object.values(plainRoute(route!)), ...Object.values(steps[0]!)]).not.toContain(undefined);
  });

  test('routes that share a step share its figures', () => {
    const answer = rankedRoutesOf(graph, { from: 'Back-End Developer', to: 'Cloud Architect', first: 10 });
    if (answer.kind !== 'RouteSet') throw new Error(answer.kind);
    const steps = answer.routes.map(({ steps }) => steps[0]!);
    expect(new Set(steps).size).toBeLessThan(steps.length);
    for (const step of steps) {
      const first = steps.find((other) => other.progression === step.progression)!;
      expect(step).toBe(first);
      expect(step.detail()).toBe(first.detail());
    }
  });

  test('a confidence asked for includes moves of exactly that confidence', () => {
    const place = graph.progressions.confidence.findIndex((sure) => Math.abs(sure - 0.7) < 1e-6);
    const [from, to] = [graph.progressions.source[place]!, graph.progressions.target[place]!];
    const input = { from: graph.roles[from]!.id, to: graph.roles[to]!.id, maxSteps: 1, minConfidence: 0.7 };
    expect(rankedRoutesOf(graph, input).kind).toBe('RouteSet');
  });

  test('pay that nobody knows is said to be the reason, not the number of steps', async () => {
    const unpaid = await seedsGraph((link) => link.kind !== 'PAYS');
    const answer = rankedRoutesOf(unpaid, { from: 'Back-End Developer', to: 'Cloud Architect', rankBy: 'PAY' });
    expect(answer).toMatchObject({ kind: 'NoRoute', bindingConstraints: ['rankBy'] });
  });

  test('a next move takes what a route of that one step takes', () => {
    const role = graph.roles.find((each) => each.id === 'role:back-end-developer')!;
    const profile = { competencies: [{ ref: 'docker' }], weeklyHours: 5 };
    const moves = nextMoves(graph, role, { profile, orderBy: 'TIME', allowStepDown: true });
    for (const move of moves) {
      const input = { from: role.id, to: graph.roles[move.to]!.id, maxSteps: 1, profile };
      const answer = rankedRoutesOf(graph, input);
      expect(answer).toMatchObject({ routes: [{ years: move.years, learningHours: move.learningHours }] });
    }
  });
});

async function seedsGraph(keeps: (link: LinkFact) => boolean = () => true): Promise<CareerGraph> {
  const contents = await seedFacts();
  const nodes = contents.flatMap(({ source, nodes }) => [source, ...nodes]);
  const links = contents.flatMap((content) => content.links).filter(keeps);
  return buildCareerGraph({ revision: 1, nodes, links }, '2026-11-24T00:00:00Z');
}

function ranked(search: RouteSearch): RankedSearch {
  if (search.rankBy === 'RECOMMENDED') throw new Error('The engines rank by one figure.');
  return { ...search, rankBy: search.rankBy };
}

/** The definition: every route in order of cost, each kept if it is worth listing beside those kept before. */
function listedByFilter(graph: CareerGraph, input: Parameters<typeof readRouteInput>[1]): readonly Candidate[] {
  const search = ranked(atOnce(readRouteInput(graph, { rankBy: 'TIME', ...input })));
  const prices = stepPrices(graph, {
    ranking: search.rankBy,
    memory: search.skillMemory,
    profile: search.profile,
    target: search.to,
    payUsd: (role) => graph.roles[role]?.typicalPayUsd ?? null,
  });
  const unlimited = { milliseconds: Number.POSITIVE_INFINITY, steps: Number.POSITIVE_INFINITY };
  const stream = bestFirstEngine(questionOf(graph, search, prices), unlimited, () => 0);
  const listed: Candidate[] = [];
  for (let next = stream.next(); next !== null && listed.length < search.first; next = stream.next()) {
    const candidate = candidateOf(graph, search, next);
    if (isWorthListing(candidate, listed, search.maxOverlap)) listed.push(candidate);
  }
  return listed;
}
