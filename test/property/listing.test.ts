import { join } from 'node:path';
import { findRoutes } from '../../src/app/find-routes';
import { readRouteInput } from '../../src/app/route-input';
import { buildCareerGraph, type CareerGraph } from '../../src/graph';
import { readSeeds } from '../../src/importers';
import { bestFirstEngine } from '../../src/routes/best-first-engine';
import { candidateOf } from '../../src/routes/describe';
import { questionOf } from '../../src/routes/question';
import { type Candidate, isWorthListing } from '../../src/routes/selection';
import { stepPrices } from '../../src/routes/step-prices';

const CASES = (['TIME', 'SKILL_GAP', 'PAY', 'LIKELIHOOD', 'STEPS'] as const).flatMap((rankBy) =>
  (['WHOLE_ROUTE', 'PREVIOUS_ROLE'] as const).map((skillMemory) => ({ rankBy, skillMemory })),
);

describe('leaving out hopeless beginnings', () => {
  let graph: CareerGraph;
  beforeAll(async () => {
    const contents = await readSeeds(join(__dirname, '..', '..', 'seeds'));
    const nodes = contents.flatMap(({ source, nodes }) => [source, ...nodes]);
    graph = buildCareerGraph({ revision: 1, nodes, links: contents.flatMap((content) => content.links) }, '2026-11-24');
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
      const answer = findRoutes(graph, { ...input, budgetMs: 10_000 });
      const listed = answer.kind === 'RouteSet' ? answer.routes.map((route) => route.roles) : [];
      expect(listed).toEqual(listedByFilter(graph, input).map((route) => route.roles));
      listedInAll += listed.length;
    }
    expect(listedInAll).toBeGreaterThan(20);
  });
});

/** The definition: every route in order of cost, each kept if it is worth listing beside those kept before. */
function listedByFilter(graph: CareerGraph, input: Parameters<typeof readRouteInput>[1]): readonly Candidate[] {
  const search = readRouteInput(graph, input);
  if ('kind' in search) throw new Error(search.ref);
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
    const candidate = candidateOf(graph, next);
    if (isWorthListing(candidate, listed, search.maxOverlap)) listed.push(candidate);
  }
  return listed;
}
