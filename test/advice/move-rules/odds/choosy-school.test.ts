import { choosySchool } from '../../../../src/advice/move-rules/odds/choosy-school';
import { seedsGraph } from '../../../app/seeds-graph';
import { tinyMove } from '../tiny-move';

test('of people who have yet to study medicine', async () => {
  const graph = await seedsGraph();
  const move = tinyMove({});
  const into = (title: string, study: number) => ({
    ...move,
    graph,
    wanted: graph.roles.find((role) => role.title === title)!,
    way: { ...move.way, study },
  });
  expect(choosySchool.breaks(into('Physician', 8))).toBe(true);
  expect(choosySchool.breaks(into('Physician', 0))).toBe(false);
  expect(choosySchool.breaks(into('Registered Nurse', 4))).toBe(false);
});
