import { workToShowForADegree } from '../../../../src/advice/move-rules/odds/work-to-show-for-a-degree';
import { seedsGraph } from '../../../app/seeds-graph';
import { left } from '../../tiny-careers';
import { tinyMove } from '../tiny-move';

test('of technical work in a new field, where a course stands for the degree', async () => {
  const graph = await seedsGraph();
  const into = (title: string, relevance: number, byKind: 'PORTFOLIO' | null) => ({
    ...tinyMove({ relevance, credentials: [{ ...left('BACHELOR', 1), byKind } as never] }),
    graph,
    wanted: graph.roles.find((role) => role.title === title)!,
  });
  expect(workToShowForADegree.breaks(into('Junior Back-End Developer', 0.1, 'PORTFOLIO'))).toBe(true);
  expect(workToShowForADegree.breaks(into('Junior Back-End Developer', 0.1, null))).toBe(false);
  expect(workToShowForADegree.breaks(into('Junior Back-End Developer', 0.5, 'PORTFOLIO'))).toBe(false);
  expect(workToShowForADegree.breaks(into('Purchasing Assistant', 0.1, 'PORTFOLIO'))).toBe(false);
});
