import { type Future, findFutures } from '../../../src/advice';
import { lookingStep } from '../../../src/advice/practical/looking-step';
import { stepAtGiver } from '../../../src/advice/practical/who-gives';
import { aPaper } from '../../../src/advice/words/a-paper';
import type { CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../../app/seeds-graph';
import { plainQuestion } from '../open-question/plain-question';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await seedsGraph();
});

const named = (title: string) => graph.roles.find((role) => role.title === title)!.index;
const jobsOf = (title: string): readonly Future[] =>
  findFutures(graph, plainQuestion(named(title))).groups.flatMap(({ jobs }) => jobs);

test.each([
  ['EPA Section 608 certification for refrigerants', /supply house/],
  ['Preparer tax identification number (PTIN)', /IRS/],
  ['SIE and Series 7 examinations with registration', /firms/],
  ["Commercial driver's license class A and medical certificate", /driver license office/],
])('%s: no state board gives it', (paper, who) => {
  const step = stepAtGiver(paper)!;
  expect(step).toMatch(who);
  expect(step).toContain(aPaper(paper));
  expect(step).not.toMatch(/board|community college/);
});

test.each(['Retail Sales Associate', 'Administrative Assistant', 'Registered Nurse', 'Construction Laborer'])(
  '%s: paid training is asked of employers, and no more than half of the steps begin alike',
  (title) => {
    const jobs = jobsOf(title);
    for (const { gate, firstStep } of jobs) {
      if (gate !== null && !gate.held && gate.name.endsWith(', paid') && gate.kind === 'CERTIFICATE')
        expect(firstStep).toMatch(/^Ask two employers/);
    }
    const starts = jobs.map(({ firstStep }) => firstStep.split(' ').slice(0, 3).join(' '));
    for (const start of new Set(starts)) expect(starts.filter((each) => each === start).length).toBeLessThanOrEqual(6);
  },
);

test('where to look hangs on who hires', () => {
  expect(lookingStep(graph, named('Line Cook'), 'a line cook')).toMatch(/quiet hour/);
  expect(lookingStep(graph, named('Data Analyst'), 'a data analyst')).toMatch(/job postings for a data analyst/);
});

test('steps name jobs as a sentence does, and spell as Americans do', () => {
  const jobs = jobsOf('Registered Nurse');
  expect(jobs.map(({ firstStep }) => firstStep)).toContain(
    'Ask a manager what you still need to learn to become a nurse manager.',
  );
  for (const { why, gate, firstStep } of [...jobs, ...jobsOf('Police Officer')])
    expect([...why, gate?.name, gate?.note, firstStep].join(' ')).not.toMatch(
      /licence|programme|prioritis|\bwards?\b/i,
    );
});
