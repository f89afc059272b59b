/** What circumstances change in an open question, over the seeds. */

import { WISHES } from '../../../src/advice';
import { CIRCUMSTANCES, circumstanceStated } from '../../../src/app/circumstances/circumstances';
import { livedOf } from '../../../src/app/inputs/circumstances';
import { type Snapshot, snapshotOf } from '../../../src/app/snapshot/snapshot';
import { seedsGraph } from '../seeds-graph';

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = snapshotOf(await seedsGraph(), false);
});

const asked = (from: string, circumstances: readonly string[], more: object = {}) => {
  const answer = snapshot.futures({ from, circumstances, ...more }, true);
  if (answer.kind !== 'Futures') throw new Error('a state');
  return answer;
};
const titles = (answer: ReturnType<typeof asked>) =>
  answer.groups.flatMap(({ jobs }) => jobs.map(({ role }) => snapshot.graph.roles[role]!.title));

describe('the table', () => {
  test('has each name once, and states what the question can hold', () => {
    expect(new Set(CIRCUMSTANCES.map(({ name }) => name)).size).toBe(CIRCUMSTANCES.length);
    for (const { wishes } of CIRCUMSTANCES) for (const wish of wishes) expect(WISHES).toContain(wish);
  });

  test('answers its questions with circumstances of its own', () => {
    for (const { asks } of CIRCUMSTANCES)
      for (const [, answer] of asks?.answers ?? [])
        if (answer !== null) expect(circumstanceStated(answer)).not.toBeNull();
  });

  test.each(CIRCUMSTANCES.map(({ name }) => name))('%s can be asked with', (name) => {
    expect(asked('Warehouse Worker', [name]).notes).toEqual(expect.any(Array));
  });
});

test('an unknown one is refused, with what is known', () => {
  expect(() => livedOf('input.circumstances', ['bad luck'])).toThrow(
    /"bad luck" is no circumstance.*"a criminal record"/,
  );
});

test('years that are left bound the way, and a third of them the study', () => {
  const { groups } = asked('Registered Nurse', ['years to retirement, 2']);
  for (const { years, studyYears } of groups.flatMap(({ jobs }) => jobs)) {
    expect(years).toBeLessThanOrEqual(2);
    expect(studyYears).toBeLessThanOrEqual(0.7);
  }
});

test('counsel comes first, and a question about what is unsure', () => {
  const { notes, askBack } = asked('Fast Food Worker', ['a criminal record']);
  expect(notes[0]).toMatch(/^A record closes some doors/);
  expect(askBack[0]!.question).toBe('What is on your record?');
  expect(askBack[0]!.options.map(({ value }) => value)).toContain('a record of violence or theft');
});

test('an answer to it says it more exactly, and the question is gone', () => {
  const { askBack, notes } = asked('Fast Food Worker', ['a criminal record', 'a record of violence or theft']);
  expect(askBack.map(({ question }) => question)).not.toContain('What is on your record?');
  expect(notes[0]).toMatch(/^Care, schools, banks/);
});

test('a question that the wishes answer is not asked', () => {
  const questions = (wishes: readonly string[]) =>
    asked('Waiter', ['people to look after'], { wishes }).askBack.map(({ question }) => question);
  expect(questions([])).toContain('Which hours can you work?');
  expect(questions(['REGULAR_HOURS'])).not.toContain('Which hours can you work?');
});

test('who leads others already is not sent to lead them first', () => {
  expect(titles(asked('Fast Food Worker', []))).toContain('Restaurant Supervisor');
  const leading = asked('Fast Food Worker', ['leading people already']);
  expect(titles(leading)).toContain('Restaurant Manager');
  expect(leading.assumed.join()).toMatch(/since you lead people already/);
});

test('a medical card that is in doubt leaves driving out, and one in hand does not', () => {
  const ill = 'an illness that the medical card asks about';
  expect(titles(asked('Warehouse Worker', []))).toContain('Truck Driver');
  expect(titles(asked('Warehouse Worker', [ill]))).not.toContain('Truck Driver');
});

test('a licensed profession from abroad draws to the work next to it', () => {
  const answer = snapshot.futures({ from: 'Home Health Aide', says: 'from Haiti, was a teacher there' });
  expect(answer.kind === 'Futures' && titles(answer)).toContain('Teaching Assistant');
});

test('a state with an earlier job is asked from that job', () => {
  const answer = snapshot.futures({ from: 'stay-at-home mom', says: 'used to be a bookkeeper' });
  expect(answer.kind === 'Futures' && answer.askedFrom).toBe('bookkeeper');
});
