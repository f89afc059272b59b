/** What is heard of somebody's own words over the seeds, and what the open question makes of it. */

import { hearInSlices } from '../../../src/app';
import { type Snapshot, snapshotOf } from '../../../src/app/snapshot/snapshot';
import { atOnce } from '../../../src/graph';
import { seedsGraph } from '../seeds-graph';

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = snapshotOf(await seedsGraph(), false);
});

const hear = (text: string) => atOnce(hearInSlices(snapshot.graph, text));
const futuresOf = (input: Parameters<Snapshot['futures']>[0], asksBack = false) => {
  const answer = snapshot.futures(input, asksBack);
  if (answer.kind !== 'Futures') throw new Error('a state');
  return answer;
};
const jobsIn = (answer: ReturnType<typeof futuresOf>) => answer.groups.flatMap(({ jobs }) => jobs);
const titles = (answer: ReturnType<typeof futuresOf>) =>
  jobsIn(answer).map(({ role }) => snapshot.graph.roles[role]!.title);

test('earlier jobs and fields count only if the graph knows them', () => {
  const { heard, notHeard } = hear(
    'was a machinist for ten years, was a grumbleworth for two years, want to get into security or xqzy',
  );
  expect(heard.map(({ value }) => value)).toEqual(['machinist:10', 'security']);
  expect(notHeard).toEqual(['was a grumbleworth for two years', 'security or xqzy']);
});

test('what only looks like an earlier job is heard as what it is', () => {
  expect(hear('panic attacks before every shift').heard.map(({ value }) => value)).toEqual(['LESS_STRESS']);
});

test('a name that several jobs share is an earlier job too', () => {
  const { heard, notHeard } = hear('was a cook for six years, was a nurse for two years');
  expect(heard.map(({ value }) => value)).toEqual(['cook:6', 'nurse:2']);
  expect(notHeard).toEqual([]);
});

test('what is heard does what the fields do, and the fields win', () => {
  const says = 'no more weekends, need to stay above 50k, was a machinist for ten years';
  const said = futuresOf({ from: 'nurse', says });
  const stated = futuresOf({
    from: 'nurse',
    wishes: ['REGULAR_HOURS'],
    minPayUsd: 50_000,
    profile: { pastRoles: [{ ref: 'machinist', years: 10 }] },
  });
  expect(titles(said)).toEqual(titles(stated));
  expect(said.total).toBe(stated.total);
  expect(said.heard.map(({ field }) => field)).toEqual(['wishes', 'minPayUsd', 'profile.pastRoles']);
  const floor = futuresOf({ from: 'nurse', says, minPayUsd: 90_000 });
  for (const { payLater } of jobsIn(floor))
    if (payLater !== null) expect(payLater.maxUsd).toBeGreaterThanOrEqual(80_000);
});

test('a field that somebody names comes first where it is in reach', () => {
  const from = 'IT Support Specialist';
  const count = (some: readonly string[]) => some.filter((title) => /security|soc analyst|cloud/i.test(title)).length;
  const plain = count(titles(futuresOf({ from })));
  const towards = titles(futuresOf({ from, says: 'want to get into security or cloud' }));
  expect(count(towards)).toBeGreaterThan(plain);
  expect(count(towards)).toBeGreaterThanOrEqual(3);
  expect(() => snapshot.futures({ from, towards: ['xqzy'] })).toThrow(/xqzy/);
});

test('the full list begins with the same jobs, towards what somebody thinks of too', () => {
  const input = { from: 'IT Support Specialist', towards: ['security'], withinYears: 6 } as const;
  const named = jobsIn(futuresOf(input)).filter(({ route }) => route !== null);
  const all = snapshot.reachableRoles(input);
  expect(new Set(all.slice(0, named.length).map(({ role }) => role))).toEqual(new Set(named.map(({ role }) => role)));
});

test('nothing is held against pay that is gone, and no paper is taken for granted', () => {
  const from = 'Airline Pilot';
  const lost = futuresOf({ from, says: 'lost my medical, cannot fly again' }, true);
  expect(
    jobsIn(lost)
      .flatMap(({ why }) => why)
      .join(' '),
  ).not.toMatch(/less than (what you do )?now/);
  expect(lost.assumed.join()).not.toContain('what your job requires');
  expect(lost.askBack.map(({ question }) => question).join()).not.toContain('Must your pay hold');
  const flying = futuresOf({ from });
  const worst = (answer: typeof lost) => jobsIn(answer).filter(({ verdict }) => verdict === 'UNWISE').length;
  expect(worst(lost)).toBeLessThan(worst(flying));
});

test('what the work asks for and what was just said is not asked back', () => {
  const asked = (input: Parameters<typeof futuresOf>[0]) =>
    futuresOf(input, true)
      .askBack.map(({ question }) => question)
      .join();
  expect(asked({ from: 'High School Teacher' })).not.toContain("bachelor's degree");
  const says = 'truck driver for twelve years, high school, home every night, no pay cut, stay in trucking, no school';
  expect(asked({ from: 'truck driver', says })).not.toMatch(/bachelor|ten years|pay hold|your field|study for a year/);
});

test('a steady wage and your own account do not go together', () => {
  const plain = futuresOf({ from: 'Hairdresser' });
  const steady = futuresOf({ from: 'Hairdresser', says: 'pay depends on tips, want steady pay and health insurance' });
  expect(plain.groups.flatMap(({ way }) => way)).toContain('OWN');
  const own = steady.groups.find(({ way }) => way === 'OWN');
  for (const { route } of own?.jobs ?? []) expect(route).not.toBeNull();
  for (const { meets, misses, role } of jobsIn(steady))
    if (snapshot.graph.roles[role]!.title === 'Hairdresser') expect([meets, misses]).toEqual([[], ['STEADY_PAY']]);
});

test('whoever leads a line that works nights has no regular hours, whatever the hours of the post', () => {
  const supervisor = futuresOf({ from: 'Production Supervisor', says: 'no more nights' });
  for (const { role, meets } of jobsIn(supervisor))
    if (/Production Manager|Plant|Operations/.test(snapshot.graph.roles[role]!.title))
      expect(meets).not.toContain('REGULAR_HOURS');
  const cook = futuresOf({ from: 'Restaurant Manager', says: 'nights are killing my marriage' });
  for (const { role, meets } of jobsIn(cook))
    if (/Director of Operations|General Manager/.test(snapshot.graph.roles[role]!.title))
      expect(meets).not.toContain('REGULAR_HOURS');
});

test.each(['nurse', 'truck driver', 'teacher', 'Bookkeeper', 'HR Assistant', 'Electrician', 'police officer'])(
  '%s: a group holds what its title says',
  (from) => {
    const answer = futuresOf({ from });
    const now = snapshot.graph.roles[answer.from]!.typicalPayUsd;
    for (const { way, jobs } of answer.groups)
      for (const { studyYears, payLater, route } of jobs) {
        if (way === 'SIDEWAYS') expect(studyYears).toBeLessThanOrEqual(0.51);
        if (way === 'TRAINING') expect(studyYears).toBeLessThanOrEqual(1.21);
        if (way === 'UP' && payLater !== null && now !== null && route !== null)
          expect(payLater.maxUsd).toBeGreaterThanOrEqual(now);
      }
  },
);

test('text beyond the limit is refused in words', () => {
  expect(() => snapshot.futures({ from: 'nurse', says: 'x'.repeat(2001) })).toThrow(
    'input.says has 2001 characters; at most 2000 are allowed.',
  );
});
