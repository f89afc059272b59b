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

test('nor if few come in as a senior', () => {
  const senior = tinyQuestion({ job: { seniority: 'SENIOR' } });
  const first = (figures: object, question = senior) =>
    breaks(question, null, moveWith({ to: JOB, share: 'RARE', ...figures }));
  expect(first({ relevance: 0.5 })).toBe(true);
  expect(first({ relevance: 0.7 })).toBe(false);
  // Below, people from anywhere are let in, however few come.
  expect(first({ relevance: 0.5 }, tinyQuestion({ job: { seniority: 'MID' } }))).toBe(false);
  // Straight into the goal no bridge is crossed.
  expect(first({ relevance: 0.5, to: GOAL })).toBe(false);
});

test('people whose list of exits leads there do come in', async () => {
  const graph = await seedsGraph();
  const role = (title: string) => graph.roles.find((each) => each.title === title)!.index;
  const first = (from: string) =>
    breaks(
      { ...tinyQuestion(), graph, start: role(from) },
      null,
      moveWith({ to: role('Senior Consultant'), share: 'RARE', relevance: 0.5 }),
    );
  expect(first('Senior Marketing Analyst')).toBe(false);
  expect(first('Line Cook')).toBe(true);
});
