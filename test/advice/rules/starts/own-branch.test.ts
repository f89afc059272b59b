import { ownBranch } from '../../../../src/advice/rules/starts/own-branch';
import { seedsGraph } from '../../../app/seeds-graph';
import { tinyQuestion } from '../../tiny-careers';

test('engineers start in the compliance of their branch, and not in its nursing or above their rung', async () => {
  const graph = await seedsGraph();
  const role = (title: string) => graph.roles.find((each) => each.title === title)!.index;
  const question = { ...tinyQuestion(), graph, start: role('Chemical Engineer') };
  expect(ownBranch.breaks(question, role('Compliance Officer'))).toBe(false);
  expect(ownBranch.breaks(question, role('Registered Nurse'))).toBe(true);
  expect(ownBranch.breaks(question, role('Compliance Manager'))).toBe(true);
});
