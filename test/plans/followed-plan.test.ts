/** A plan that somebody follows: what there is to do and by when, and the text that it is kept as. */
import fc from 'fast-check';
import {
  type FollowedPlan,
  followedText,
  isSameWay,
  milestonesOf,
  type PlanWords,
  readFollowed,
  taskPartsOf,
} from '../../src/plans';
import { PLAN } from './plan';

const WORDS: PlanWords = { years: (years) => `${years} years`, hours: (hours) => `${hours} hours` };
const FOLLOWED: FollowedPlan = { plan: PLAN, start: '2027-01-31', done: [] };

const tasksOf = (followed: FollowedPlan) => taskPartsOf(followed, WORDS).flatMap(({ tasks }) => tasks);

describe('tasks', () => {
  test('come as this week’s, then move by move: what to learn and to earn by its day, and the job last', () => {
    expect(taskPartsOf(FOLLOWED, WORDS).map(({ title, tasks }) => [title, ...tasks.map((task) => task.title)])).toEqual(
      [
        ['This week', 'Ask the college when the next course starts.'],
        ['For Nursing Assistant', 'Start the new job: Nursing Assistant'],
        [
          'For Registered Nurse',
          'Learn: Patient care',
          'Learn: Charts, records',
          'Earn: Associate degree',
          'Earn: Licence',
          'Start the new job: Registered Nurse',
        ],
      ],
    );
  });

  test('leave out what is held, and name what does as well', () => {
    const titles = tasksOf(FOLLOWED).map(({ title }) => title);
    expect(titles).not.toContain('Earn: Bachelor');
    expect(tasksOf(FOLLOWED).find(({ title }) => title === 'Earn: Associate degree')?.detail).toBe(
      'Or: the longer bachelor',
    );
  });

  test('are due on the days of the milestones', () => {
    const days = new Map(milestonesOf(PLAN, FOLLOWED.start, WORDS).map(({ title, date }) => [title, date]));
    for (const { title, by } of tasksOf(FOLLOWED)) {
      const milestone = title.replace(/^Earn/, 'Have');
      if (days.has(milestone)) expect([title, by]).toEqual([title, days.get(milestone)]);
    }
    expect(days.has('Have: Licence')).toBe(true);
    expect(days.get('Have learned what the job asks for: Registered Nurse')).toBe(
      tasksOf(FOLLOWED).find(({ title }) => title === 'Learn: Charts, records')?.by,
    );
  });

  test('have keys of their own, and one that is done is done whenever the plan is read', () => {
    const keys = tasksOf(FOLLOWED).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const kept = readFollowed(followedText({ ...FOLLOWED, done: [keys[2]!] }));
    expect(
      tasksOf(kept)
        .filter(({ isDone }) => isDone)
        .map(({ key }) => key),
    ).toEqual([keys[2]]);
  });
});

describe('the kept text', () => {
  test('is read back as it was, whatever the names in it', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.array(fc.string({ maxLength: 40 }), { maxLength: 5 }),
        (name, done) => {
          const followed = { ...FOLLOWED, plan: { ...PLAN, from: name, address: null }, done };
          expect(readFollowed(followedText(followed))).toEqual(followed);
        },
      ),
    );
  });

  test.each([
    ['no JSON', 'hello', 'This file is no plan of Career Atlas.'],
    ['JSON of something else', '{"name":"x"}', 'This file is no plan of Career Atlas.'],
    ['nothing', 'null', 'This file is no plan of Career Atlas.'],
    ['a later version', '{"format":"career-atlas-plan","version":2}', 'A later Career Atlas has made this file.'],
    [
      'a day that is none',
      followedText(FOLLOWED).replace('2027-01-31', '2027-02-31'),
      'This plan is damaged at “start”.',
    ],
    ['a plan without moves', followedText({ ...FOLLOWED, plan: { ...PLAN, steps: [] } }), 'This plan is damaged at'],
  ])('of %s is refused, and the message says what to do', (_, text, why) => {
    expect(() => readFollowed(text)).toThrow(why);
  });
});

test('two plans are of the same way if they lead through the same jobs', () => {
  expect(isSameWay(FOLLOWED, { ...FOLLOWED, start: '2028-01-01', done: ['0:job'] })).toBe(true);
  expect(isSameWay(FOLLOWED, { ...FOLLOWED, plan: { ...PLAN, steps: PLAN.steps.slice(1) } })).toBe(false);
});
