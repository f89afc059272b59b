import { adviceQuestion, nearness } from '../../src/advice/chains/advice-question';
import { nearnessByLadder } from '../../src/advice/chains/ladders';
import { leanText } from '../../src/advice/verdict/verdict-words';
import type { CareerGraph } from '../../src/graph';
import { seedsGraph } from '../app/seeds-graph';
import { routesOf } from '../asked';
import { tinyCase } from './tiny-careers';

let graph: CareerGraph;

beforeAll(async () => {
  graph = await seedsGraph();
});

const role = (title: string) => graph.roles.find((each) => each.title === title)!.index;
const answerTo = (from: string, to: string) => {
  const answer = routesOf(graph, { from, to });
  if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
  return answer;
};

describe('ladders', () => {
  test('a first post is near to what its director does by the rungs between them, and by each rung nearer', () => {
    const goal = role('Director of Program Management');
    const rungs = ['Project Coordinator', 'Project Manager', 'Senior Project Manager', 'Program Manager'].map(role);
    const near = rungs.map((job) => nearnessByLadder(graph, job, goal));
    for (const [place, each] of near.entries()) expect(each).toBeGreaterThan(place === 0 ? 0.3 : near[place - 1]!);
    expect(nearnessByLadder(graph, goal, goal)).toBe(1);
    const question = adviceQuestion(graph, role('Nurse Manager'), goal);
    for (const [place, job] of rungs.entries()) expect(nearness(question, job)).toBeGreaterThanOrEqual(near[place]!);
  });

  test('no ladder leads from work that people do not go up from, nor down to a lower rung', () => {
    expect(nearnessByLadder(graph, role('Baker'), role('Director of Program Management'))).toBe(0);
    expect(nearnessByLadder(graph, role('Program Manager'), role('Project Coordinator'))).toBe(0);
  });

  test('a way to the top of a line begins where its people begin', () => {
    for (const from of ['Drafter', 'Receptionist']) {
      const { roles } = answerTo(from, 'Director of Program Management').routes[0]!;
      expect(roles.map((each) => graph.roles[each]!.title)).toContain('Project Manager');
    }
  });
});

describe('what an answer says of schooling', () => {
  const sentences = (from: string, to: string) => answerTo(from, to).routes[0]!.why.join(' ');

  test('training that follows the hire is named with its length', () => {
    expect(sentences('Receptionist', 'Electrician')).toMatch(/You are paid during an electric.* \(about \d years\)/);
    expect(sentences('Receptionist', 'Electrician')).not.toMatch(/paid training\)/);
  });

  test('someone without a degree is told where most have one, and only they', () => {
    const most = 'Many employers who hire a senior project manager want a bachelor';
    expect(sentences('Line Cook', 'Senior Project Manager')).toContain(most);
    expect(sentences('High School Teacher', 'Senior Project Manager')).not.toContain(most);
    expect(answerTo('Line Cook', 'Senior Project Manager').judged()).toMatchObject({ verdict: 'HARD' });
    expect(sentences('Line Cook', 'Registered Nurse')).not.toContain('Many employers who hire');
    expect(answerTo('Line Cook', 'Registered Nurse').judged().why.join(' ')).not.toContain('have a degree');
  });
});

describe('what an answer says of work before the move', () => {
  const sentences = (from: string, to: string) => answerTo(from, to).routes[0]!.why.join(' ');

  test('whoever goes into other work is told what to take on and learn meanwhile, not to wait', () => {
    expect(sentences('Financial Analyst', 'Data Analyst')).toMatch(
      / to prepare while you work as a financial analyst\. Learn .* Ask your boss for tasks that a data analyst does\./,
    );
    // Who leads hands out tasks, and gets none.
    const chief = sentences('Chief Information Security Officer', 'Penetration Tester');
    expect(chief).toMatch(
      /^Prepare while you keep your job, then apply\. .* to prepare while you work as a chief information security officer\. Learn /,
    );
    expect(chief).not.toContain('Ask your boss');
    expect(sentences('Back-End Developer', 'Senior Back-End Developer')).toMatch(
      /Your time so far as a back-end developer counts toward that\. Plan on \S+ more years?\./,
    );
  });

  test('lean years are told with all that pay less', () => {
    const { verdict, why } = answerTo('Chief Human Resources Officer', 'Director of Program Management').judged();
    expect(['HARD', 'UNWISE']).toContain(verdict);
    expect(why.join(' ')).toMatch(
      /you earn about \$[\d,]+ a year less than now\. Your pay stays somewhat lower for good\./,
    );
    const until = leanText(tinyCase({ lean: { usd: 20_000, years: 3, payYears: 1, isForGood: false } }));
    expect(until).toMatch(/less than now\. For about 3 years in all you will earn less than you do now\.$/);
  });
});
