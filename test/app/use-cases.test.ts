import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROLE_SIMILARITIES } from '../../src/adjacency';
import { importSeeds, openAtlas, openStore, type RunningAtlas, seedIfEmpty } from '../../src/app';
import { checkGraph } from '../../src/check';
import type { RoleNode } from '../../src/graph';
import type { Move, MoveOrder } from '../../src/network';
import { routesFrom } from '../asked';
import { copySeededStore } from '../kept/stores';

const SEEDS = join(__dirname, '..', '..', 'seeds');

const ENDS = { from: 'Back-End Developer', to: 'Cloud Architect' };

describe('the use cases over the seeds in the embedded store', () => {
  let folder: string;
  let store: Awaited<ReturnType<typeof openStore>>;
  let atlas: RunningAtlas;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'career-atlas-'));
    await copySeededStore(folder);
    store = await openStore({ dataDir: folder, neo4j: null });
    atlas = await openAtlas(store);
  });
  afterAll(async () => {
    await atlas.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const role = (ref: string): RoleNode => {
    const node = atlas.snapshot().find('Role', 'ref', ref);
    if (node?.kind !== 'Role') throw new Error(`no role ${ref}`);
    return node;
  };

  test('a store that was seeded is not seeded again', async () => {
    expect(await seedIfEmpty(store, SEEDS)).toBe(false);
    expect(await store.revision()).toBe(1);
  });

  test('the same seeds a second time change nothing', async () => {
    const { changes, revision } = await importSeeds(store, SEEDS, () => {});
    expect(changes).toEqual({ putNodes: 0, putLinks: 0, removedNodes: 0, removedLinks: 0 });
    expect(revision).toBe(1);
  });

  test('the seeds pass their check without a finding', () => {
    expect(checkGraph(atlas.snapshot().graph).flatMap(({ findings, notes }) => [...findings, ...notes])).toEqual([]);
  });

  test('what a profile has, partly has and misses adds up to what the role needs', () => {
    const gap = atlas.snapshot().skillGap('DevOps Engineer', {
      competencies: [
        { ref: 'docker', level: 7 },
        { ref: 'linux', level: 1 },
      ],
    });
    const { head, weight } = atlas.snapshot().graph.requirements;
    const needs = weight.slice(head[gap.role], head[gap.role + 1]).filter((share) => share > 0);
    expect(gap.have.length + gap.partly.length + gap.missing.length).toBe(needs.length);
    expect(gap.have.map((match) => atlas.snapshot().graph.competencies[match.competency]?.id)).toEqual([
      'technology:docker',
    ]);
    expect(gap.partly.map((match) => atlas.snapshot().graph.competencies[match.competency]?.id)).toEqual([
      'technology:linux',
    ]);
    expect(gap.weeks).toBe(Math.ceil(gap.learningHours / 8));
  });

  test('one who has all that a role needs has nothing left to learn', () => {
    const { requirements, competencies } = atlas.snapshot().graph;
    const { head, competency } = requirements;
    const { index } = role('DevOps Engineer');
    const all = [...competency.slice(head[index], head[index + 1])].map((c) => ({
      ref: competencies[c]!.id,
      level: 7,
    }));
    expect(atlas.snapshot().skillGap('DevOps Engineer', { competencies: all })).toMatchObject({
      coverage: 1,
      learningHours: 0,
    });
  });

  test.each<[MoveOrder, (move: Move) => number]>([
    ['TIME', (move) => move.years!],
    ['COVERAGE', (move) => -(move.coverage ?? 0)],
    ['CONFIDENCE', (move) => -atlas.snapshot().graph.progressions.confidence[move.progression!]!],
    ['PAY', (move) => -(move.payChangeUsd ?? Number.MIN_SAFE_INTEGER)],
  ])('next moves come in order of %s', (orderBy, value) => {
    const moves = atlas
      .snapshot()
      .nextMoves(role('Back-End Developer'), { profile: null, orderBy, allowStepDown: true });
    if ('kind' in moves) throw new Error('unknown');
    expect(moves.length).toBeGreaterThan(4);
    const values = moves.map(value);
    expect(values).toEqual([...values].sort((a, b) => a - b));
  });

  test.each(ROLE_SIMILARITIES)(
    'roles similar by %s are of the same scheme, without the role itself, best first',
    (measure) => {
      const back = role('Back-End Developer');
      const similar = atlas.snapshot().similar(back, measure, 10);
      expect(similar).toHaveLength(10);
      expect(similar.map((each) => each.role)).not.toContain(back.index);
      const scores = similar.map((each) => each.score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(Math.max(...scores)).toBeLessThanOrEqual(1);
    },
  );

  test('a senior back-end developer is more like a back-end developer than a graphic designer is', () => {
    const ids = atlas
      .snapshot()
      .similar(role('Back-End Developer'), 'COMPETENCY_COSINE', 5)
      .map(({ role }) => atlas.snapshot().graph.roles[role]?.id);
    expect(ids).toContain('role:senior-back-end-developer');
    expect(ids).not.toContain('role:graphic-designer');
  });

  test('two names of one role are refused alike by everything that leads from a role to another', () => {
    const { routes, learningPlan, skillValue } = atlas.snapshot();
    const ends = { from: 'back-end-developer', to: 'Back-End Developer' };
    const message = 'You already hold Back-End Developer: both names mean this role. Choose another target.';
    expect(() => routes(ends)).toThrow(message);
    expect(() => learningPlan(ends)).toThrow(message);
    expect(() => skillValue({ ref: 'Docker', role: ends.from, towards: ends.to })).toThrow(message);
  });

  test.each([
    ['maxSteps', { maxSteps: 1, avoid: [] }, 'Junior Back-End Developer', 'Cloud Architect', /Allow \d+ steps/],
    ['maxYears', { maxYears: 1 }, 'Back-End Developer', 'Cloud Architect', /Allow [\d.]+ years instead of 1/],
    ['maxStepHours', { maxStepHours: 10 }, 'Back-End Developer', 'Cloud Architect', /Allow \d+ hours a step/],
    [
      'minCoverage',
      { minCoverage: 1 },
      'Back-End Developer',
      'Cloud Architect',
      /Accept a coverage of 0\.\d+ instead of 1/,
    ],
    ['minPayUsd', { minPayUsd: 900000 }, 'Junior Back-End Developer', 'Cloud Architect', /Accept \$\d+ a year/],
    ['minConfidence', { minConfidence: 0.99 }, 'Back-End Developer', 'Cloud Architect', /Accept a confidence of/],
    ['schemes', { schemes: ['ONET'] as const }, 'Junior Back-End Developer', 'Cloud Architect', /Allow ATLAS/],
  ])(
    'a limit that closes the way is named with the smallest change that opens it: %s',
    (limit, more, from, to, relaxation) => {
      const answer = routesFrom(atlas.snapshot(), { from, to, rankBy: 'TIME', ...more });
      if (answer.kind !== 'NoRoute') throw new Error(answer.kind);
      expect(answer.bindingConstraints).toContain(limit);
      expect(answer.relaxation).toMatch(relaxation);
      expect(answer.nearest).not.toBeNull();
    },
  );

  test.each(['RECOMMENDED', 'TIME'] as const)('what a relaxation promises holds, by %s', (rankBy) => {
    const closed = routesFrom(atlas.snapshot(), { ...ENDS, rankBy, maxYears: 1 });
    const years = Number(/Allow ([\d.]+) years/.exec(closed.kind === 'NoRoute' ? (closed.relaxation ?? '') : '')?.[1]);
    expect(routesFrom(atlas.snapshot(), { ...ENDS, rankBy, maxYears: years }).kind).toBe('RouteSet');
  });

  test('every reason of a route is a sentence, and the figures in it are those of the route', () => {
    const answer = routesFrom(atlas.snapshot(), { ...ENDS, first: 10, rankBy: 'TIME' });
    if (answer.kind !== 'RouteSet') throw new Error(answer.kind);
    for (const route of answer.routes) {
      for (const sentence of route.why) expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
      const weakest = Math.max(...route.steps.map((step) => step.learningHours));
      expect(route.why.join(' ')).toContain(`${weakest.toLocaleString('en-US')} hours of learning`);
      expect(route.years).toBeCloseTo(
        route.steps.reduce((sum, step) => sum + step.years, 0),
        1,
      );
    }
  });

  test.each(['RECOMMENDED', 'TIME'] as const)('routes by %s that may have no step in common have none', (rankBy) => {
    const answer = routesFrom(atlas.snapshot(), { ...ENDS, rankBy, maxOverlap: 0, first: 10 });
    if (answer.kind !== 'RouteSet') throw new Error(answer.kind);
    const steps = answer.routes.flatMap((route) => route.steps.map(({ from, to }) => `${from} ${to}`));
    expect(new Set(steps).size).toBe(steps.length);
  });
});
