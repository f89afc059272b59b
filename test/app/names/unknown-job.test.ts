/** Who asks openly by a name that nobody knows gets a question, and the jobs that are nearest to it. */
import { type Snapshot, snapshotOf } from '../../../src/app/snapshot/snapshot';
import { seedsGraph } from '../seeds-graph';

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = snapshotOf(await seedsGraph(), false);
});

const asked = (from: string) => {
  const answer = snapshot.futures({ from, says: 'twelve years' });
  return answer.kind === 'Futures'
    ? null
    : { question: answer.question, jobs: answer.suggestions.map(({ title }) => title) };
};

test('a rank in front of work that is known offers that work', () => {
  const question = asked('USMC logistics officer');
  expect(question?.question).toMatch(/^We know no job called "USMC logistics officer"\. Which of these is nearest/);
  expect(question?.jobs.join()).toMatch(/Logistic/);
});

test('a name that has no words of any job is asked for in everyday words', () => {
  expect(asked('Xqzyv')).toEqual({ question: expect.stringMatching(/everyday name/), jobs: expect.any(Array) });
});

test.each(['Truck Driver', 'army logistics sergeant'])('%s is known', (from) => {
  expect(asked(from)).toBeNull();
});
