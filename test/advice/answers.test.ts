import type { RouteSet } from '../../src/advice';
import { kinship } from '../../src/advice';
import type { CareerGraph } from '../../src/graph';
import { seedsGraph } from '../app/seeds-graph';
import { routesOf } from '../asked';
import { expectAnswersBetween } from './answers-between';

let graph: CareerGraph;

beforeAll(async () => {
  graph = await seedsGraph();
});

const answerTo = (from: string, to: string, more: Partial<Parameters<typeof routesOf>[1]> = {}): RouteSet => {
  const answer = routesOf(graph, { from, to, ...more });
  if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
  return answer;
};
const studyOf = ({ steps }: RouteSet['routes'][number]) => steps.reduce((sum, { entry }) => sum + entry.studyYears, 0);
const ways = ({ routes }: RouteSet) => routes.map(({ roles }) => roles.map((role) => graph.roles[role]!.title));

describe('advice on the seeds', () => {
  // Of three times as many roles in answers.long.test.ts.
  test('every pair of some of our roles has an answer with a verdict, sentences, and years that add up', () => {
    expectAnswersBetween(
      graph,
      graph.roles.filter((_, place) => place % 27 === 0),
    );
  });

  test('a door that gives credit for other work is only for those who come from it, or from work as near', () => {
    const asked = (from: string) =>
      answerTo(from, 'Registered Nurse').routes[0]!.steps.flatMap(({ entry }) =>
        entry.credentials.map(({ credential }) => credential.name),
      );
    expect(asked('Paramedic')).toContain('Bridge programme to registered nurse');
    expect(asked('Nursing Assistant')).not.toContain('Bridge programme to registered nurse');
  });

  test('work that nobody does on their own is no study: it opens a door to those who did it, or for whom the move is known', () => {
    for (const from of ['Director of Operations', 'Consulting Principal', 'Sales Director', 'Finance Director']) {
      for (const to of ['Director of Engineering', 'Director of Product', 'Head of Data']) {
        const answer = answerTo(from, to);
        for (const { steps } of answer.routes) {
          for (const { entry, basis } of steps) {
            const shown = entry.credentials.filter(({ credential }) => credential.shown === 'FROM_WORK');
            for (const { yearsLeft } of shown) expect(yearsLeft).toBe(0);
            if (steps.length === 1 && basis === 'DOOR' && shown.some(({ held }) => !held))
              expect(answer.judged().why.join(' ')).toMatch(/hardly ever from yours/);
          }
        }
      }
    }
  });

  test('a neighbour is reached through its own door, in months', () => {
    const [first] = answerTo('Business Analyst', 'Product Owner').routes;
    expect(first!.steps).toHaveLength(1);
    expect(first!.years).toBeLessThan(1.5);
  });

  test('a licensed profession names its credentials with their length, whoever asks', () => {
    const direct = answerTo('Retail Sales Associate', 'Registered Nurse').routes.find(
      ({ steps }) => steps.length === 1,
    );
    const first = direct;
    const { credentials } = first!.steps.at(-1)!.entry;
    expect(credentials.map(({ credential }) => credential.kind)).toEqual(expect.arrayContaining(['LICENCE']));
    expect(first!.studyYears).toBeGreaterThan(1.5);
    expect(first!.years).toBeGreaterThan(first!.studyYears);
  });

  test('an apprenticeship takes its years, and nobody passes through another trade for it', () => {
    const answer = answerTo('Retail Sales Associate', 'Electrician');
    expect(answer.routes[0]!.steps).toHaveLength(1);
    expect(answer.routes[0]!.years).toBeGreaterThan(3);
  });

  test('a rung above your own is climbed, not jumped', () => {
    for (const [from, to] of [
      ['HR Coordinator', 'Chief Human Resources Officer'],
      ['Sales Development Representative', 'VP of Sales'],
      ['Junior Data Analyst', 'Head of Data'],
    ]) {
      const answer = answerTo(from!, to!);
      for (const way of ways(answer)) expect(way.length).toBeGreaterThan(2);
      expect(answer.judged().verdict).toMatch(/HARD|UNWISE/);
    }
  });

  test('what is hard or unwise has nearer goals, with their own years', () => {
    const { verdict, nearer } = answerTo('Janitor', 'Chief Technology Officer').judged();
    expect(['HARD', 'UNWISE']).toContain(verdict);
    expect(nearer.length).toBeGreaterThan(0);
    expect(nearer.every(({ years }) => years < 8)).toBe(true);
  });

  test('the six ways on of the back-end developer are answered in one step, and the way to the cloud is listed', () => {
    const next = [
      'Senior Back-End Developer',
      'Full-Stack Developer',
      'DevOps Engineer',
      'Data Engineer',
      'Solutions Architect',
      'Engineering Manager',
    ];
    for (const to of next)
      expect(ways(answerTo('Back-End Developer', to, { first: 3 })).some((way) => way.length <= 3)).toBe(true);
    expect(ways(answerTo('Back-End Developer', 'Cloud Architect'))).toContainEqual([
      'Back-End Developer',
      'DevOps Engineer',
      'Cloud Architect',
    ]);
  });

  test('a step down on the way comes first, once, and its cost is said', () => {
    const downs = ['Digital Marketing Manager', 'Accountant', 'Product Manager'].flatMap((from) =>
      answerTo(from, 'UX Designer').routes.flatMap(({ stepDown, why }) =>
        stepDown === null ? [] : [{ stepDown, why }],
      ),
    );
    for (const { stepDown, why } of downs) {
      expect(stepDown.step).toBe(0);
      expect(why.join(' ')).toMatch(/means a pay cut|step down in rank/);
    }
  });

  test('beside the first move, a way goes on as people do', () => {
    const kindOf = (from: number, to: number) => kinship(graph, from, to);
    const some = graph.roles.filter(({ discipline }, place) => discipline !== undefined && place % 13 === 0);
    let later = 0;
    for (const from of some) {
      for (const to of some) {
        if (from === to) continue;
        const [first] = answerTo(from.id, to.id, { first: 1 }).routes;
        for (let place = 1; place + 1 < first!.roles.length; place++) {
          if (place === 1 && first!.roles.length === 3) continue;
          expect(kindOf(first!.roles[place]!, first!.roles[place + 1]!)).toBeGreaterThanOrEqual(0.55);
          later++;
        }
      }
    }
    expect(later).toBeGreaterThan(20);
  });

  test('who is experienced starts again below a shut door, not at the bottom', () => {
    const [way] = ways(answerTo('Senior Financial Analyst', 'HR Manager')).map((titles) => titles.slice(1, -1));
    expect(['HR Specialist', 'Learning and Development Specialist', 'Recruiter', 'Compensation Analyst']).toContain(
      way![0],
    );
    expect(way!.length).toBeLessThanOrEqual(2);
  });

  test('who plans or leads near work takes it at once, not as a junior', () => {
    const all = ways(answerTo('Enterprise Architect', 'Senior Data Engineer'));
    expect(all[0]!.length).toBeGreaterThan(2);
    expect(all.flat().filter((title) => title.startsWith('Junior'))).toEqual([]);
  });

  test('where the law asks for years of named work, the way goes through that work', () => {
    const teachers = /Teacher|Counselor|Coordinator/;
    for (const from of ['Nurse Manager', 'HR Manager', 'Social Worker'])
      for (const way of ways(answerTo(from, 'School Principal'))) expect(way.at(-2)).toMatch(teachers);
  });

  test('the first rung of your own work is hard to want, and work that is new to you is not usual', () => {
    const back = answerTo('Product Designer', 'Junior Product Designer').judged();
    expect(back).toMatchObject({
      verdict: 'HARD',
      why: [expect.stringContaining('less'), expect.stringContaining('people start who later do')],
    });
    expect(answerTo('MLOps Engineer', 'Full-Stack Developer').judged().verdict).not.toBe('USUAL');
  });

  test('near work that is new to you takes time to learn', () => {
    const years = (from: string, to: string) => answerTo(from, to, { first: 1 }).routes[0]!.years;
    expect(years('Solutions Engineer', 'Full-Stack Developer')).toBeGreaterThan(0.45);
    expect(years('Back-End Developer', 'Full-Stack Developer')).toBeLessThan(
      years('Solutions Engineer', 'Full-Stack Developer'),
    );
  });

  test('another way takes no more study than the best, unless it saves a year', () => {
    for (const [from, to] of [
      ['UX Researcher', 'Associate Product Manager'],
      ['MLOps Engineer', 'Full-Stack Developer'],
      ['Cashier', 'Underwriter'],
    ] as const) {
      const [best, ...others] = answerTo(from, to).routes;
      for (const way of others.filter(({ roles }) => roles.length > 2)) {
        const isFine = studyOf(way) <= studyOf(best!) + 0.41 || best!.years - way.years >= 0.99;
        expect({ way: way.roles.map((role) => graph.roles[role]!.title), isFine }).toMatchObject({ isFine: true });
      }
    }
  });

  test('a master’s degree counts the bachelor’s that it builds on', () => {
    const [route] = answerTo('Cashier', 'Associate Consultant', { first: 1 }).routes;
    const named = route!.steps.flatMap(({ entry }) => entry.credentials.filter(({ held }) => !held));
    expect(named.map(({ credential }) => credential.kind)).toContain('BACHELOR');
    expect(named.reduce((sum, { yearsLeft }) => sum + yearsLeft, 0)).toBeGreaterThanOrEqual(4);
  });

  test('beside an open door, a way over other jobs leads on or saves time', () => {
    const detours = ['Bookkeeper', 'Data Analyst', 'Graphic Designer', 'Cashier'].flatMap((from) =>
      ['Truck Driver', 'Loan Processor', 'Accounting Clerk', 'IT Support Specialist'].flatMap((to) => {
        const [best, ...others] = answerTo(from, to).routes;
        return best!.roles.length > 2
          ? []
          : others.filter(({ roles }) => roles.length > 2).map((way) => ({ best: best!, way }));
      }),
    );
    for (const { best, way } of detours) {
      const kinds = way.roles.slice(1).map((role, place) => kinship(graph, way.roles[place]!, role));
      const saves = Math.max(best.years - way.years, studyOf(best) - studyOf(way));
      const titles = way.roles.map((role) => graph.roles[role]!.title).join(' > ');
      expect({ titles, isFine: saves >= 0.4 || Math.min(...kinds) >= 0.45 }).toEqual({ titles, isFine: true });
    }
  });

  test('who must study for a new field may take a job in it beside that', () => {
    const all = ways(answerTo('Data Analyst', 'Registered Nurse', { first: 6 }));
    expect(all[0]).toHaveLength(2);
    expect(all.map((way) => way.slice(1, -1).join())).toContain('Nursing Assistant');
  });

  test('a wish that costs most of your pay is unwise', () => {
    const answer = answerTo('Chief Technology Officer', 'Loan Processor');
    expect(answer.judged().verdict).toBe('UNWISE');
    expect(answer.judged().why.join(' ')).toMatch(/a year less than what you do now/);
  });

  test('roles to pass through are passed through', () => {
    const answer = answerTo('Back-End Developer', 'Cloud Architect', {
      via: ['Site Reliability Engineer', 'DevOps Engineer'],
    });
    for (const way of ways(answer)) {
      expect(way).toContain('Site Reliability Engineer');
      expect(way).toContain('DevOps Engineer');
    }
  });

  test('only your own limits leave no route, and then the nearest one is shown, in words without names of fields', () => {
    for (const limit of [
      { maxYears: 0.2 },
      { minConfidence: 0.99 },
      { minCoverage: 1 },
      { maxStepHours: 1 },
      { avoid: ['Senior Back-End Developer', 'DevOps Engineer', 'Cloud Engineer'], maxYears: 1 },
    ]) {
      const answer = routesOf(graph, { from: 'Back-End Developer', to: 'Cloud Architect', ...limit });
      expect(answer).toMatchObject({ kind: 'NoRoute' });
      if (answer.kind !== 'NoRoute') continue;
      expect(answer.bindingConstraints.length).toBeGreaterThan(0);
      expect(answer.nearest).not.toBeNull();
      expect(answer.reason + answer.relaxation).not.toMatch(/max[A-Z]|min[A-Z]|allow[A-Z]/);
    }
  });

  test('the same question has the same answer', () => {
    const ask = () => JSON.stringify(answerTo('Teaching Assistant', 'UX Researcher').routes);
    expect(ask()).toBe(ask());
  });
});
