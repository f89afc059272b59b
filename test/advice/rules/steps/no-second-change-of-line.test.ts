import { noSecondChangeOfLine } from '../../../../src/advice/rules/steps/no-second-change-of-line';
import { seedsGraph } from '../../../app/seeds-graph';
import { behind, moveWith, tinyQuestion } from '../../tiny-careers';

const strange = { relevance: 0.3, isNamed: false };
const change = moveWith({ kind: 'PIVOT', share: 'SOME' });

test('on the way to technical work, one strange line is enough', async () => {
  const graph = await seedsGraph();
  const role = (title: string) => graph.roles.find((each) => each.title === title)!.index;
  const toward = (title: string) => ({ ...tinyQuestion(), graph, goal: role(title) });
  const data = toward('Data Engineer');
  expect(noSecondChangeOfLine.breaks(data, behind(strange), change)).toBe(true);
  expect(noSecondChangeOfLine.breaks(data, behind({ ...strange, relevance: 0.4 }), change)).toBe(false);
  expect(noSecondChangeOfLine.breaks(data, behind({ ...strange, isNamed: true }), change)).toBe(false);
  expect(noSecondChangeOfLine.breaks(data, behind(strange), moveWith({ kind: 'PIVOT', share: 'COMMON' }))).toBe(false);
  expect(noSecondChangeOfLine.breaks(data, behind(strange), moveWith({ kind: 'PROMOTION', share: 'SOME' }))).toBe(
    false,
  );
  expect(noSecondChangeOfLine.breaks(toward('Chief Operating Officer'), behind(strange), change)).toBe(false);
});

test('nobody studies a year for a strange line that they leave again, whatever the goal', async () => {
  const graph = await seedsGraph();
  const goal = graph.roles.find(({ title }) => title === 'Chief Operating Officer')!.index;
  const chief = { ...tinyQuestion(), graph, goal };
  const onward = { kind: 'PIVOT', share: 'SOME', relevance: 0.75 } as const;
  expect(noSecondChangeOfLine.breaks(chief, behind({ ...strange, studyYears: 1.2 }), moveWith(onward))).toBe(true);
  expect(noSecondChangeOfLine.breaks(chief, behind({ ...strange, studyYears: 0.4 }), moveWith(onward))).toBe(false);
  const same = moveWith({ ...onward, relevance: 0.95 });
  expect(noSecondChangeOfLine.breaks(chief, behind({ ...strange, studyYears: 3 }), same)).toBe(false);
});
