import { provenFor } from '../../../src/advice/words/proven';
import { seedsGraph } from '../../app/seeds-graph';

test.each([
  ['Survey Technician', 'Urban Planner', 'with maps and survey data'],
  ['Investment Banking Analyst', 'Personal Banker', 'with investments and what they are worth'],
  ['Staff Accountant', 'Medical Records Specialist', 'in keeping exact records'],
  ['Actor', 'Flight Attendant', 'in speaking before an audience'],
  ['Brand Manager', 'Product Designer', 'in finding out what customers want'],
  ['Biologist', 'Surgical Technologist', 'in biology'],
])('%s > %s: experience %s', async (from, to, says) => {
  const graph = await seedsGraph();
  const role = (title: string) => graph.roles.find((each) => each.title === title)!.index;
  expect(provenFor(graph, role(from), role(to))).toContain(says);
});
