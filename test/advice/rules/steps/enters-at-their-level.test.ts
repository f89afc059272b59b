import type { MovePrice } from '../../../../src/advice/price/move-price';
import { entersAtTheirLevel } from '../../../../src/advice/rules/steps/enters-at-their-level';
import { seedsGraph } from '../../../app/seeds-graph';
import { behind, moveWith, tinyQuestion } from '../../tiny-careers';

test('nobody of a profession starts in a first post that costs much pay', async () => {
  const graph = await seedsGraph();
  const role = (title: string) => graph.roles.find((each) => each.title === title)!.index;
  const breaks = (
    from: string,
    first: string,
    figures: Partial<MovePrice> = {},
    before = null as never,
    goal = 'HR Manager',
  ) => {
    const question = { ...tinyQuestion(), graph, start: role(from), goal: role(goal), near: new Map() };
    const move = moveWith({ to: role(first), isNamed: false, studyYears: 0, trainedYears: 0, ...figures });
    return entersAtTheirLevel.breaks(question, before, move);
  };
  expect(breaks('Civil Engineer', 'HR Coordinator')).toBe(true);
  // Past the first move, into the goal's own rung, where people are known to start, and behind their own first posts.
  expect(breaks('Civil Engineer', 'HR Coordinator', {}, behind({}) as never)).toBe(false);
  expect(breaks('Civil Engineer', 'HR Specialist')).toBe(false);
  expect(breaks('Civil Engineer', 'HR Coordinator', { isNamed: true })).toBe(false);
  expect(breaks('Civil Engineer', 'Police Officer', {}, null as never, 'Police Sergeant')).toBe(false);
  expect(breaks('Junior Data Analyst', 'HR Coordinator')).toBe(false);
  expect(breaks('Electrician', 'HR Coordinator')).toBe(false);
  // Technical work and media are crafts, which people learn from the first post on; other work has to be studied for longer.
  expect(breaks('Civil Engineer', 'Junior Front-End Developer', { studyYears: 0.6 })).toBe(false);
  expect(breaks('Civil Engineer', 'Public Relations Coordinator', { studyYears: 0.6 })).toBe(false);
  expect(breaks('Civil Engineer', 'HR Coordinator', { studyYears: 0.6 })).toBe(true);
  expect(breaks('Civil Engineer', 'HR Coordinator', { studyYears: 1.2 })).toBe(false);
});
