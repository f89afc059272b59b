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

test('an examination that somebody failed is no paper, and bars the work that asks for it', () => {
  const answer = snapshot.futures({ from: 'Truck Driver', says: 'failed my DOT physical because of my heart' });
  if (answer.kind !== 'Futures') throw new Error(answer.kind);
  expect(answer.heard.filter(({ field }) => field === 'profile.credentials')).toEqual([]);
  expect(titles(answer)).not.toEqual(expect.arrayContaining([expect.stringMatching(/driver/i)]));
  expect(answer.sameWork.map(({ title }) => title).join()).not.toMatch(/driv|haul/i);
});

test('the job held is taken as their own words name it', () => {
  const from = (says: string) => {
    const answer = snapshot.futures({ from: 'secretary', says });
    return answer.kind === 'Futures' && answer.askedFrom;
  };
  expect(from('legal secretary for twenty-five years')).toBe('legal secretary');
  expect(from('want to be a legal secretary')).toBe('secretary');
  expect(from('a good secretary')).toBe('secretary');
});

test('an earlier craft that draws is told', () => {
  const answer = snapshot.futures({ from: 'janitor', says: 'refugee from Bosnia, was a machinist before' });
  expect(answer.kind === 'Futures' && titles(answer)).toContain('Machinist');
});

test('own account is told to people who say what matters only if they ask for it, or the trade works so', () => {
  const ways = (wishes: readonly string[]) => asked('HR Specialist', [], { wishes }).groups.map(({ way }) => way);
  expect(ways(['LESS_STRESS'])).not.toContain('OWN');
  expect(ways(['OWN_BUSINESS'])).toContain('OWN');
});
