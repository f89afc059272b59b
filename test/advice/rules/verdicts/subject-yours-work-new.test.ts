import { subjectYoursWorkNew } from '../../../../src/advice/rules/verdicts/subject-yours-work-new';
import { seedsGraph } from '../../../app/seeds-graph';
import { tinyCase } from '../../tiny-careers';

test('work that takes a profession for its subject is no usual wish, unless it is near', async () => {
  const graph = await seedsGraph();
  const role = (title: string) => graph.roles.find((each) => each.title === title)!.index;
  const holds = (from: string, to: string) =>
    subjectYoursWorkNew.when({ ...tinyCase(), graph, start: role(from), goal: role(to) });
  expect(holds('Environmental Scientist', 'Data Governance Analyst')).toBe(true);
  expect(holds('Line Cook', 'Procurement Specialist')).toBe(false);
  expect(holds('Civil Engineer', 'Procurement Specialist')).toBe(false);
});
