import type { LearningPlanInput } from '../../src/app/inputs/learning-input';
import type { CareerGraph } from '../../src/graph';
import type { LearningPlan } from '../../src/learning';
import { distanceTo, isWithinReach } from '../../src/needs/distance';
import { competencyIn, roleIn, seedsGraph } from '../app/seeds-graph';
import { learningPlan, outcome, routesOf, skillGap } from '../asked';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await seedsGraph();
});

function planOf(input: LearningPlanInput): LearningPlan {
  const plan = learningPlan(graph, input);
  return plan;
}

const titles = (plan: LearningPlan) => plan.steps.map((step) => graph.roles[step.to]!.title);
const PROFILE = { competencies: [{ ref: 'SQL', level: 2 }, { ref: 'Python' }], weeklyHours: 5 };

describe('a learning plan', () => {
  test.each(['Data Analyst', 'Cloud Architect', 'Staff Accountant', 'Chief Executive Officer'])(
    'for %s takes the hours and weeks of the skill gap, and its competencies, each once',
    (to) => {
      const plan = planOf({ to, profile: PROFILE });
      const gap = skillGap(graph, to, PROFILE);
      expect(plan.learningHours).toBe(gap.learningHours);
      expect(plan.weeks).toBe(gap.weeks);
      const learnt = plan.steps[0]!.items.map(({ competency, needLevel, hours }) => ({ competency, needLevel, hours }));
      const missing = [...gap.partly, ...gap.missing].map(({ competency, needLevel, hours }) => ({
        competency,
        needLevel,
        hours,
      }));
      const byCompetency = (a: { competency: number }, b: { competency: number }) => a.competency - b.competency;
      expect(learnt.sort(byCompetency)).toEqual(missing.sort(byCompetency));
    },
  );

  test.each([
    ['Back-End Developer', 'Cloud Architect'],
    ['Graphic Designer', 'UX Designer'],
    ['Data Analyst', 'Machine Learning Engineer'],
    ['Staff Accountant', 'Financial Analyst'],
    ['Junior UX Designer', 'Design Director'],
  ])('from %s to %s follows the best route, with its hours and years', (from, to) => {
    const plan = planOf({ from, to, profile: PROFILE });
    const answer = routesOf(graph, { from, to, first: 1, profile: PROFILE });
    if (answer.kind !== 'RouteSet') throw new Error(answer.kind);
    const route = answer.routes[0]!;
    expect([plan.from, ...plan.steps.map((step) => step.to)]).toEqual(route.roles);
    expect(plan.isOnRoute).toBe(true);
    for (const [place, step] of plan.steps.entries()) {
      expect(Math.abs(step.hours - route.steps[place]!.learningHours)).toBeLessThanOrEqual(1);
      expect(step.years).toBe(route.steps[place]!.years);
    }
  });

  test('follows the roles that are named, or goes straight', () => {
    const ends = { from: 'Back-End Developer', to: 'Cloud Architect' };
    expect(titles(planOf({ ...ends, through: [] }))).toEqual(['Cloud Architect']);
    const named = planOf({ ...ends, through: ['Site Reliability Engineer'] });
    expect(titles(named)).toEqual(['Site Reliability Engineer', 'Cloud Architect']);
    expect(named).toMatchObject({ isOnRoute: false, steps: [{ years: null }, { years: null }] });
    expect(named.why.join(' ')).toContain('Back-End Developer -> Site Reliability Engineer -> Cloud Architect');
  });

  test('goes straight where no route leads, and says so', () => {
    const plan = planOf({ from: 'Chief Executive Officer', to: 'Junior Data Analyst', rankBy: 'TIME' });
    expect(plan).toMatchObject({ isOnRoute: false, exact: true });
    expect(plan.why.join(' ')).toContain('It goes straight');
  });

  test('fills the weeks one after the other, at the pace of the profile', () => {
    const { steps, weeks } = planOf({ from: 'Back-End Developer', to: 'Cloud Architect', profile: { weeklyHours: 7 } });
    let hours = 0;
    for (const item of steps.flatMap((step) => step.items)) {
      expect(item.startWeek).toBe(Math.floor(hours / 7) + 1);
      hours += item.hours;
      expect(item.endWeek).toBe(Math.ceil(hours / 7));
      expect(item.endWeek).toBeGreaterThanOrEqual(item.startWeek);
    }
    expect(Math.abs(weeks - Math.ceil(hours / 7))).toBeLessThanOrEqual(1);
  });

  test.each([null, 150])(
    'opens each role when it comes within reach, and never again (within %p hours)',
    (withinHours) => {
      const to = roleIn(graph, 'Senior Data Analyst');
      const plan = planOf({ to: to.id, profile: PROFILE, ...(withinHours !== null && { withinHours }) });
      const levels = new Float32Array(graph.competencies.length);
      for (const { ref, level = 4 } of PROFILE.competencies as { ref: string; level?: number }[]) {
        levels[competencyIn(graph, ref).index] = level;
      }
      const open = () =>
        new Set(
          graph.roles
            .filter(
              (role) => role.scheme === 'ATLAS' && isWithinReach(distanceTo(graph, role.index, levels), withinHours),
            )
            .map((role) => role.index),
        );
      let before = open();
      for (const item of plan.steps[0]!.items) {
        levels[item.competency] = Math.max(levels[item.competency]!, item.needLevel);
        const now = open();
        expect(item.opens).toEqual([...now].filter((role) => !before.has(role)).sort((a, b) => a - b));
        before = now;
      }
      expect(before.has(to.index)).toBe(true);
    },
  );

  test('with nothing to learn is empty', () => {
    const { head, competency } = graph.requirements;
    const { index } = roleIn(graph, 'Data Analyst');
    const all = [...competency.slice(head[index], head[index + 1])].map((each) => ({
      ref: graph.competencies[each]!.id,
      level: 7,
    }));
    expect(planOf({ to: 'Data Analyst', profile: { competencies: all } })).toMatchObject({
      learningHours: 0,
      weeks: 0,
      steps: [{ items: [] }],
    });
  });

  test.each<[LearningPlanInput, string]>([
    [{ to: 'Data Analyst', from: 'data-analyst' }, 'You already hold Data Analyst'],
    [{ to: 'Data Analyst', through: ['UX Designer'] }, 'needs input.from'],
    [{ to: 'Data Analyst', from: 'UX Designer', through: ['UX Designer'] }, 'names a role twice'],
    [{ to: 'Data Analyst', from: 'UX Designer', through: Array.from({ length: 12 }, () => 'x') }, 'names 12 roles'],
    [{ to: 'Data Analyst', profile: { weeklyHours: 0 } }, 'input.profile.weeklyHours is 0'],
    [{ to: 'Data Analyst', withinHours: -5 }, 'withinHours is -5'],
  ])('refuses what it cannot plan: %j', (input, message) => {
    expect(() => learningPlan(graph, input)).toThrow(message);
  });

  test('an unknown role is told what may have been meant', () => {
    expect(outcome(() => learningPlan(graph, { to: 'Zoo Qwzzkx' }))).toMatchObject({
      ref: 'Zoo Qwzzkx',
      argument: 'input.to',
    });
  });
});
