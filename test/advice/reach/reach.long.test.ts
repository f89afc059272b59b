import { findFeeders, findReachable, findRoutes, REACH_ORDERS, type ReachQuestion } from '../../../src/advice';
import type { CareerGraph } from '../../../src/graph';
import { jobsOf } from '../../../src/network';
import { routeSearch } from '../../../src/routes';
import { seedsGraph } from '../../app/seeds-graph';
import { STANDING_CLOCK } from '../../asked';
import { NO_LIMITS } from './no-limits';

let graph: CareerGraph;

beforeAll(async () => {
  graph = await seedsGraph();
});

const named = (title: string) => graph.roles.find((role) => role.title === title)!.index;
const titleOf = (role: number) => graph.roles[role]!.title;

const reachable = (from: number, more: Partial<ReachQuestion> = {}) =>
  findReachable(graph, {
    ...NO_LIMITS,
    from,
    profile: { levels: new Map(), weeklyHours: 8 },
    withinYears: 5,
    orderBy: 'RECOMMENDED',
    ...more,
  });

/** Each so many-th job. */
const someJobs = (each = 11) => graph.roles.filter((_, place) => place % each === 3).map(({ index }) => index);

/** The years of the best route within so many years; null if there is none, or only through a shut door. */
function bestYears(from: number, to: number, maxYears: number, maxSteps: number): number | null {
  const answer = findRoutes(graph, routeSearch(graph, { from, to }, { first: 1, maxYears, maxSteps }), STANDING_CLOCK);
  return answer.kind === 'RouteSet' ? answer.routes[0]!.years : null;
}

describe('who you could become', () => {
  test('is each job once, without the job you hold, each with a way that the question for it alone has too', () => {
    let [listed, alike, later] = [0, 0, 0];
    for (const from of someJobs(19)) {
      const answer = reachable(from);
      const roles = answer.map(({ role }) => role);
      expect(new Set(roles.map((role) => jobsOf(graph).standIn[role])).size).toBe(roles.length);
      expect(roles).not.toContain(from);
      for (const { role, route } of answer.filter((_, place) => place % 7 === 0)) {
        const years = bestYears(from, role, 5, 6);
        expect({ from: titleOf(from), to: titleOf(role), years }).not.toMatchObject({ years: null });
        expect([route.roles[0], route.roles.at(-1)]).toEqual([from, role]);
        // In place of the cheapest way a sooner one may lead, or one on which more people manage it in a tenth more time.
        if (years! > 1.1 * route.years + 0.01) later++;
        listed++;
        if (years === route.years) alike++;
      }
    }
    expect(listed).toBeGreaterThan(500);
    expect(later).toBe(0);
    expect(alike / listed).toBeGreaterThanOrEqual(0.95);
  });

  test('leaves out no job whose own best route is short enough, but for a few', () => {
    let [wanted, missing] = [0, 0];
    for (const from of someJobs(17)) {
      const roles = new Set(reachable(from).map(({ role }) => role));
      for (const to of someJobs(17)) {
        if (from === to || bestYears(from, to, 5, 6) === null) continue;
        const answer = findRoutes(graph, routeSearch(graph, { from, to }, { first: 1, maxYears: 5 }), STANDING_CLOCK);
        // A shut door is an answer of `routes`, with a verdict that says so, but nothing to become.
        if (answer.kind === 'RouteSet' && answer.judged().why.some((why) => why.includes('hardly ever from yours')))
          continue;
        wanted++;
        if (!roles.has(to)) missing++;
      }
    }
    expect(wanted).toBeGreaterThan(150);
    expect(missing / wanted).toBeLessThanOrEqual(0.06);
  });

  test('asks for no more study than you allow, and then for what the whole list has with as little', () => {
    const from = named('Retail Sales Associate');
    const all = reachable(from, { orderBy: 'YEARS' });
    const short = reachable(from, { orderBy: 'YEARS', maxStudyYears: 0.5 });
    expect(short.length).toBeGreaterThan(10);
    expect(short.map(({ role }) => role)).toEqual(
      all.filter(({ route }) => route.studyYears <= 0.5).map(({ role }) => role),
    );
    expect(short.length).toBeLessThan(all.length);
  });

  test('keeps its limits', () => {
    const from = named('Retail Sales Associate');
    const all = reachable(from);
    const discipline = graph.disciplines.find(({ id }) => id === 'discipline:business');
    const answer = reachable(from, { withinYears: 2, minPayUsd: 60_000, disciplines: [discipline!.id] });
    expect(answer.length).toBeGreaterThan(0);
    expect(answer.length).toBeLessThan(all.length);
    for (const { role, route } of answer) {
      expect(route.years).toBeLessThanOrEqual(2);
      // Pay is not known more closely than within a tenth.
      expect(graph.roles[role]!.typicalPayUsd).toBeGreaterThanOrEqual(54_000);
      expect(graph.roles[role]!.discipline).toBe(discipline!.id);
    }
  });

  test.each(REACH_ORDERS)('comes in the order %s, the same each time', (orderBy) => {
    const ask = () => reachable(named('Staff Accountant'), { orderBy }).map(({ role }) => role);
    expect(ask()).toEqual(ask());
    const keys = reachable(named('Staff Accountant'), { orderBy }).map(({ role, years }) =>
      orderBy === 'YEARS' ? years : orderBy === 'PAY' ? -(graph.roles[role]!.typicalPayUsd ?? 0) : 0,
    );
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
  });

  test('begins with what a counsellor would name: near work that pays no less', () => {
    const best = reachable(named('Back-End Developer')).slice(0, 20);
    const first = best.slice(0, 15);
    expect(best.map(({ role }) => titleOf(role))).toEqual(
      expect.arrayContaining(['Full-Stack Developer', 'Senior Back-End Developer', 'Data Engineer', 'DevOps Engineer']),
    );
    // A plain next job may be one that many want.
    const easy = first.filter((each) => ['USUAL', 'POSSIBLE'].includes(each.judged().verdict));
    expect(easy.length).toBeGreaterThanOrEqual(14);
  });
});

describe('who gets here', () => {
  const into = (to: number, withinYears = 5) => findFeeders(graph, { to, withinYears, orderBy: 'RECOMMENDED' });

  test('is each job once with a way into the goal that is the best one for nearly all', () => {
    let [listed, alike] = [0, 0];
    for (const to of someJobs()) {
      const answer = into(to);
      expect(new Set(answer.map(({ role }) => role)).size).toBe(answer.length);
      for (const { role, route, kind, progression } of answer.filter((_, place) => place % 5 === 0)) {
        expect([route.roles[0], route.roles.at(-1)]).toEqual([role, to]);
        expect(route.steps.length).toBeLessThanOrEqual(3);
        expect(route.steps[0]).toMatchObject({ kind, progression });
        const years = bestYears(role, to, 5, 3);
        expect(years).not.toBeNull();
        listed++;
        if (years === route.years) alike++;
      }
    }
    expect(listed).toBeGreaterThan(300);
    expect(alike / listed).toBeGreaterThanOrEqual(0.9);
  });

  test('begins with the jobs that people come from, not with those that they go on to', () => {
    const first = into(named('UX Designer')).slice(0, 12);
    expect(first.map(({ role }) => titleOf(role))).toEqual(
      expect.arrayContaining(['Junior UX Designer', 'Web Designer', 'Graphic Designer']),
    );
    const architects = into(named('Cloud Architect')).slice(0, 12);
    expect(architects.map(({ role }) => titleOf(role))).toEqual(
      expect.arrayContaining(['Solutions Architect', 'Cloud Engineer']),
    );
  });

  test('is nobody for work that nobody comes to within the years', () => {
    expect(into(named('Chief Technology Officer'), 0.1)).toEqual([]);
  });
});
