import { noBridgeThatFewCross } from '../../../../src/advice/rules/steps/no-bridge-that-few-cross';
import { seedsGraph } from '../../../app/seeds-graph';
import { behind, GOAL, JOB, moveWith, tinyQuestion } from '../../tiny-careers';

const breaks = (...of: Parameters<typeof noBridgeThatFewCross.breaks>) => noBridgeThatFewCross.breaks(...of);

test('a job is no bridge if few leave it for the next one, unless that is plainly the same work', () => {
  const onward = (figures: object) => breaks(tinyQuestion(), behind({}), moveWith({ to: GOAL, ...figures }));
  expect(onward({ share: 'RARE', relevance: 0.75 })).toBe(true);
  expect(onward({ share: 'SOME', relevance: 0.75 })).toBe(false);
  expect(onward({ share: 'RARE', relevance: 0.9 })).toBe(false);
});

test('nor if few enter it from other work', () => {
  const first = (figures: object) => breaks(tinyQuestion(), null, moveWith({ to: JOB, share: 'RARE', ...figures }));
  expect(first({ relevance: 0.5 })).toBe(true);
  expect(first({ relevance: 0.7 })).toBe(false);
  // Straight into the goal no bridge is crossed.
  expect(first({ relevance: 0.5, to: GOAL })).toBe(false);
});

test('people whose subject or whose list of exits leads there do enter it', async () => {
  const graph = await seedsGraph();
  const role = (title: string) => graph.roles.find((each) => each.title === title)!.index;
  const first = (from: string, to: string) =>
    breaks(
      { ...tinyQuestion(), graph, start: role(from) },
      null,
      moveWith({ to: role(to), share: 'RARE', relevance: 0.5 }),
    );
  expect(first('Civil Engineer', 'Procurement Specialist')).toBe(false);
  expect(first('Product Manager', 'Business Operations Analyst')).toBe(false);
  expect(first('Line Cook', 'Procurement Specialist')).toBe(true);
  // First posts take people from anywhere, however few come.
  expect(first('Line Cook', 'IT Support Specialist')).toBe(false);
});
