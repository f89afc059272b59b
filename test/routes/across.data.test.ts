import { findRoutes, jobTableOf } from '../../src/advice';
import { betweenJobs } from '../../src/advice/joined/between-jobs';
import { randomNumbers, type Scheme } from '../../src/domain';
import type { CareerGraph } from '../../src/graph';
import { basisOf, jobsOf } from '../../src/network';
import { routeSearch } from '../../src/routes';
import { additiveEngine } from '../../src/routes/additive/additive-engine';
import { askedBy } from '../../src/routes/answer/ask';
import { candidateOf } from '../../src/routes/answer/figures';
import { type Candidate, isWorthListing } from '../../src/routes/answer/selection';
import type { RankedSearch } from '../../src/routes/question/route-search';
import { STANDING_CLOCK } from '../asked';
import { describeOnPublicData } from '../describe-when';
import { keptImportedGraph } from '../kept/graphs';

describeOnPublicData('.', 'routes by one figure across classifications', (directory) => {
  let graph: CareerGraph;
  beforeAll(async () => {
    graph = await keptImportedGraph(directory, ['onet', 'esco', 'crosswalks']);
  });

  const numberOf = (scheme: Scheme, title: string) =>
    graph.roles.find((role) => role.scheme === scheme && role.title === title)!.index;
  const searchOf = (from: number, to: number, given: Partial<RankedSearch> = {}): RankedSearch => {
    const search = routeSearch(graph, { from, to }, { first: 6, skillMemory: 'PREVIOUS_ROLE' });
    return { ...search, rankBy: 'TIME', ...given };
  };

  test.each<readonly [Scheme, Scheme]>([
    ['ATLAS', 'ATLAS'],
    ['ATLAS', 'ONET'],
    ['ONET', 'ATLAS'],
    ['ESCO', 'ATLAS'],
    ['ESCO', 'ESCO'],
  ])('all pairs of %s and %s have a route, most of them by known moves', (one, other) => {
    const random = randomNumbers(75);
    const [starts, goals] = [one, other].map((scheme) => graph.roles.filter((role) => role.scheme === scheme));
    let byMoves = 0;
    for (let pair = 0; pair < 40; pair++) {
      const from = starts![Math.floor(random() * starts!.length)]!.index;
      const to = goals![Math.floor(random() * goals!.length)]!.index;
      const answer = findRoutes(graph, searchOf(from, to, { first: 1 }), STANDING_CLOCK);
      if (answer.kind === 'NoRoute') {
        expect([from, to, answer.reason]).toEqual([
          from,
          to,
          expect.stringContaining('no step leads from one to the other'),
        ]);
        continue;
      }
      const [route] = answer.routes;
      if (route!.steps[0]!.basis !== 'DOOR') byMoves++;
      expect([route!.roles[0], route!.roles.at(-1)]).toEqual([from, to]);
      const jobs = route!.roles.map((role) => jobsOf(graph).standIn[role]);
      expect(new Set(jobs).size).toBe(jobs.length);
      for (const step of route!.steps)
        expect(step.progression === null).toBe(step.basis === 'MODELLED' || step.basis === 'DOOR');
    }
    expect(byMoves).toBeGreaterThanOrEqual(0.6 * 40);
  });

  test('what is looked through lists what pulling every route and filtering lists', () => {
    const random = randomNumbers(7);
    const pick = () => Math.floor(random() * graph.roles.length);
    let listedInAll = 0;
    for (let pair = 0; pair < 12; pair++) {
      const asked = searchOf(pick(), pick(), { maxSteps: 4 });
      const answer = findRoutes(graph, asked, STANDING_CLOCK);
      const routes = answer.kind === 'RouteSet' ? answer.routes : [];
      const listed = routes.filter(({ steps }) => steps[0]!.basis !== 'DOOR').map(({ roles }) => roles.slice(1, -1));
      expect(listed).toEqual(listedByFilter(betweenJobs(graph, asked)).map(({ roles }) => roles.slice(1, -1)));
      listedInAll += listed.length;
    }
    expect(listedInAll).toBeGreaterThan(10);
  });

  /** The definition: every route in order of cost, each kept if it is worth listing beside those kept before. */
  function listedByFilter(search: RankedSearch): readonly Candidate[] {
    const unlimited = { milliseconds: Number.POSITIVE_INFINITY, steps: 3_000_000 };
    const stream = additiveEngine(askedBy(graph, search), unlimited, () => 0);
    const listed: Candidate[] = [];
    for (let next = stream.next(); next !== null && listed.length < search.first; next = stream.next()) {
      const candidate = candidateOf(graph, search, next);
      if (isWorthListing(candidate, listed, search.maxOverlap)) listed.push(candidate);
    }
    return listed;
  }

  test('two names of one job have no step between them', () => {
    const answer = findRoutes(
      graph,
      searchOf(numberOf('ESCO', 'electrician'), numberOf('ATLAS', 'Electrician')),
      STANDING_CLOCK,
    );
    expect(answer).toMatchObject({ kind: 'NoRoute', reason: expect.stringContaining('same work under two names') });
  });

  test('a kind of a job counts as the job, and the reasons say so', () => {
    const from = numberOf('ESCO', 'marine electrician');
    const answer = findRoutes(graph, searchOf(from, numberOf('ATLAS', 'Data Analyst')), STANDING_CLOCK);
    if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
    for (const { steps, why } of answer.routes) {
      expect(steps[0]!.from).toBe(from);
      expect(steps[0]!.basis).not.toBe('STATED');
      expect(why.join(' ')).toContain('“marine electrician” counts as Electrician, of which it is a kind');
    }
  });

  test('what a source states of two jobs counts as it states it; lifted and modelled moves are never surer or quicker', () => {
    const table = jobTableOf(graph);
    const { progressions } = graph;
    const seen = new Set<string>();
    const wrong: number[] = [];
    for (let move = 0; move < table.count; move++) {
      const basis = basisOf(table, move);
      seen.add(basis);
      const behind = table.joined!.progression[move]!;
      const [sure, years] = [table.confidence[move]!, table.typicalYears[move]!];
      const [said, usual] = [progressions.confidence[behind]!, progressions.typicalYears[behind]!];
      const isOwn =
        table.source[move] === progressions.source[behind] && table.target[move] === progressions.target[behind];
      if (basis === 'MODELLED' ? behind !== -1 || sure > 0.31 : isOwn !== (basis === 'STATED')) wrong.push(move);
      if (basis === 'STATED' && (sure !== said || years !== usual)) wrong.push(move);
      if (basis === 'READING' && (sure > said || years < usual)) wrong.push(move);
    }
    expect(wrong).toEqual([]);
    expect([...seen].sort()).toEqual(['MODELLED', 'READING', 'STATED']);
  });

  test('classifications asked for name every job on the way', () => {
    const [from, to] = [numberOf('ESCO', 'marine electrician'), numberOf('ATLAS', 'Data Analyst')];
    const answer = findRoutes(graph, searchOf(from, to, { schemes: ['ONET'], stepDown: 'ANY' }), STANDING_CLOCK);
    if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
    for (const { roles } of answer.routes) {
      for (const role of roles.slice(1, -1)) expect(graph.roles[role]!.scheme).toBe('ONET');
    }
  });
});
