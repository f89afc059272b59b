/** What somebody likes in words that no list has, and what is asked back of words that nobody understood, over the seeds. */
import { hearInSlices } from '../../../src/app';
import { type Snapshot, snapshotOf } from '../../../src/app/snapshot/snapshot';
import { atOnce } from '../../../src/graph';
import { seedsGraph } from '../seeds-graph';

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = snapshotOf(await seedsGraph(), false);
});

const hear = (text: string) => atOnce(hearInSlices(snapshot.graph, text));
const heardIn = (text: string) =>
  hear(text).heard.flatMap(({ field, value }) => (field === null ? [] : [`${field} ${value}`]));
const futuresOf = (from: string, says: string) => {
  const answer = snapshot.futures({ from, says }, true);
  if (answer.kind !== 'Futures') throw new Error('a state');
  return answer;
};

test.each([
  ['I like keeping track of the inventory', ['towards keeping track of the inventory']],
  ['something with inventory would be nice', ['towards inventory']],
  ['inventory is what I do best', ['towards inventory']],
  ['I love the pay and my boss', []],
  ['I like it here', []],
  ['I want to make ends meet', []],
  ['I would like to buy a house', []],
  ['I can see myself here in ten years', []],
  ['I love grumbleworths', []],
])('%s: %s', (text, heard) => {
  expect(heardIn(text)).toEqual(heard);
});

test('what a liking draws to is named, and told in their words', () => {
  const { groups } = futuresOf('Warehouse Worker', 'I like keeping track of the inventory');
  const why = groups.flatMap(({ jobs }) => jobs).flatMap((job) => job.why);
  expect(groups.flatMap(({ jobs }) => jobs).length).toBeGreaterThan(0);
  expect(why.join(' ')).not.toMatch(/undefined/);
});

test('words that name something of work and do not say how they are meant are asked back, facts of a workplace are not', () => {
  const asked = (says: string) => futuresOf('Bookkeeper', says).askBack.map(({ question }) => question);
  expect(asked('robots would make me happy')[0]).toBe(
    'You said "robots would make me happy": is robots and automation what you want more of?',
  );
  expect(asked('a museum downtown').join()).not.toMatch(/You said/);
});
