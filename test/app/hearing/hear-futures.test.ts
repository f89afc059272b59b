/** What the open question makes of what somebody rules out, has and wants first, over the seeds. */
import { unusedSentences } from '../../../src/advice/open-question/left-out';
import { type Snapshot, snapshotOf } from '../../../src/app/snapshot/snapshot';
import { seedsGraph } from '../seeds-graph';

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = snapshotOf(await seedsGraph(), false);
});

const futuresOf = (from: string, says: string, asksBack = false) => {
  const answer = snapshot.futures({ from, says }, asksBack);
  if (answer.kind !== 'Futures') throw new Error('a state');
  return answer;
};
const jobsIn = (answer: ReturnType<typeof futuresOf>) => answer.groups.flatMap(({ jobs }) => jobs);
const titles = (answer: ReturnType<typeof futuresOf>) =>
  jobsIn(answer).map(({ role }) => snapshot.graph.roles[role]!.title);
const within = (from: string, says: string) =>
  snapshot
    .reachableRoles({ from, withinYears: 10, ...fieldsOf(from, says) })
    .map(({ role }) => snapshot.graph.roles[role]!.title);
/** What goes into `not`, as a page sends it. */
function fieldsOf(from: string, says: string) {
  const { heard } = futuresOf(from, says);
  return { not: heard.flatMap(({ field, value }) => (field === 'not' ? [value] : [])) };
}

describe('what somebody rules out is left out, and the answer says so', () => {
  test.each([
    ['Paralegal', 'bachelor, will not go to law school', /^Lawyer$/],
    ['School Principal', 'five more years outside of schools', /Teacher|Instructional|School|Education Admin/],
    ['Insurance Agent', 'no more sales', /\bSales\b|Account (?:Manager|Executive)|Business Development/],
    ['Software Engineer', 'do not want to manage people', /Engineering Manager|Director|Supervisor/],
    ['Medical Assistant', 'anything in health care but not nursing', /Nurse|Nursing/],
    ['Line Cook', 'no more kitchens', /Cook|Chef|Baker|Restaurant Manager/],
  ])('%s: %s', (from, says, out) => {
    expect(within(from, '')).toEqual(expect.arrayContaining([expect.stringMatching(out)]));
    for (const title of within(from, says)) expect(title).not.toMatch(out);
    expect(futuresOf(from, says).notes.join(' ')).toMatch(/^You said no .*left out\.$/m);
  });

  test('the ladder has none of it either', () => {
    const rungs = (says: string) =>
      futuresOf('Line Cook', says).ladder.map(({ role }) => snapshot.graph.roles[role]!.title);
    expect(rungs('')).toContain('Sous Chef');
    expect(rungs('no more kitchens')).not.toContain('Sous Chef');
  });

  test('no more school leaves paid training in, and long study out', () => {
    const { groups } = futuresOf('Construction Laborer', 'not going back to school');
    const jobs = groups.flatMap((group) => group.jobs);
    for (const { route } of jobs)
      for (const { entry } of route?.steps ?? [])
        if (entry.door.door === 'DEGREE') expect(entry.studyYears).toBeLessThanOrEqual(1.05);
    expect(titles(futuresOf('Construction Laborer', 'not going back to school'))).toContain('Electrician');
  });

  test('work on their own account is not proposed to people who have it', () => {
    const own = (says: string) =>
      futuresOf('Hairdresser', says).groups.flatMap(({ jobs }) => jobs.filter(({ route }) => route === null));
    expect(own('like people')).toHaveLength(1);
    expect(own('own chair for fifteen years, like people')).toEqual([]);
  });

  test('a name that is ruled out by an API caller is read the same way, and an unknown one refused', () => {
    const answer = snapshot.futures({ from: 'Paralegal', not: ['law school', 'managing people'] });
    expect(answer.kind).toBe('Futures');
    expect(() => snapshot.futures({ from: 'Paralegal', not: ['xqzy'] })).toThrow(/xqzy/);
  });
});

describe('what somebody has besides their work counts', () => {
  test.each([
    ['Flight Attendant', 'three languages', /you speak more than one language/i],
    ['Waiter', 'bachelor in psychology never used', /your degree is about people/i],
    ['Bus Driver', 'can fix engines', /you repair machines/i],
    ['Administrative Assistant', 'writes the newsletter', /^You write, and/],
  ])('%s: %s', (from, says, reason) => {
    const told = (text: string) =>
      jobsIn(futuresOf(from, text)).filter(({ why }) => why.some((one) => reason.test(one)));
    expect(told('')).toEqual([]);
    expect(told(says).length).toBeGreaterThanOrEqual(1);
  });

  test('a strength that counts nowhere within reach is told', () => {
    const strength = { said: 'you speak more than one language', jobs: new Set([7]) };
    expect(unusedSentences(1, [{ role: 7, chain: [] }], [strength])).toEqual([]);
    expect(unusedSentences(1, [{ role: 8, chain: [] }], [strength])).toEqual([
      'You speak more than one language: no job in this list turns on that.',
    ]);
    expect(unusedSentences(7, [{ role: 8, chain: [] }], [strength])).toEqual([]);
  });

  test('a second language is a strength and a question, never a lack', () => {
    const answer = futuresOf('Home Health Aide', 'English is my second language', true);
    for (const { misses } of jobsIn(answer)) expect(misses).not.toContain('LITTLE_ENGLISH');
    expect(answer.heard.map(({ field }) => field)).toEqual(['brings']);
  });

  test('a card that somebody holds is not asked for', () => {
    const gate = (says: string) =>
      jobsIn(futuresOf('Warehouse Worker', says)).find(
        ({ role }) => snapshot.graph.roles[role]!.title === 'Forklift Operator',
      )?.gate;
    const asked = gate('want to be a forklift operator');
    expect(asked?.name).toMatch(/industrial truck/);
    const held = gate('forklift licensed, want to be a forklift operator');
    expect(held === null || held === undefined || held.held).toBe(true);
  });
});

describe('the wish that is said first leads', () => {
  test.each([
    ['Sous Chef', 'want regular days', 'REGULAR_HOURS'],
    ['Security Guard', 'want days and better pay', 'REGULAR_HOURS'],
    ['Bank Teller', 'more money', 'MORE_PAY'],
    ['Carpenter', 'knees hurt, no more sales', 'EASIER_ON_THE_BODY'],
  ] as const)('%s: %s', (from, says, wish) => {
    const answer = futuresOf(from, says);
    expect(jobsIn(answer)[0]!.meets).toContain(wish);
    expect(jobsIn(answer).filter(({ meets }) => meets.includes(wish)).length).toBeGreaterThanOrEqual(3);
    for (const { jobs } of answer.groups) {
      const missing = jobs.map(({ misses }) => misses.includes(wish));
      expect(missing).toEqual([...missing].sort());
    }
  });

  test('pay that somebody needs excludes, and a start below it is told', () => {
    const jobs = jobsIn(futuresOf('Bank Teller', 'need to make 70k'));
    const below = jobs.filter(({ payStart }) => payStart !== null && payStart.minUsd < 70_000);
    expect(below.length).toBeGreaterThan(0);
    for (const { payNote } of below) expect(payNote).toMatch(/^It can start below the \$70,000 that you need/);
    // A job that pays a little less is kept, see near-floor.test.ts.
    for (const { payLater } of jobs)
      if (payLater !== null) expect(payLater.maxUsd).toBeGreaterThanOrEqual(0.9 * 70_000);
  });
});

test.each([
  ['Security Guard', 'want days', /regular days/],
  ['Medical Assistant', 'could study two years in the evening', /study for a year/],
  ['Construction Laborer', 'want a trade with a union', /study for a year|your field/],
  ['School Principal', 'outside of schools', /your field/],
  ['Truck Driver', 'need to keep 65k', /pay hold/],
])('%s who says "%s" is not asked that back', (from, says, question) => {
  const { askBack } = futuresOf(from, says, true);
  for (const asked of askBack) {
    expect(asked.question).not.toMatch(question);
    // Options tell of the jobs that are told, which may be fewer than those that the answer changes.
    const changed = asked.options.map(({ adds, removes }) => Math.max(adds.length, removes.length));
    expect(Math.max(...changed)).toBeGreaterThanOrEqual(1);
  }
});

describe('what somebody was before draws them to it', () => {
  const drawn = (from: string, says: string) =>
    futuresOf(from, says).heard.flatMap(({ field, value }) => (field === 'towards' ? [value] : []));

  test.each([
    ['Home Health Aide', 'was a teacher there', 'teacher', /Teacher/],
    ['Security Guard', 'used to be a welder', 'welder', /Welder/],
  ])('%s: %s', (from, says, craft, title) => {
    expect(drawn(from, says)).toEqual([craft]);
    expect(titles(futuresOf(from, says)).slice(0, 4).join(', ')).toMatch(title);
  });

  test.each([
    ['Registered Nurse', 'was a cashier before'],
    ['Security Guard', 'retired police officer'],
    ['Delivery Driver', 'was a machinist before, want to become an electrician'],
    ['Delivery Driver', 'was a cook before, no more kitchens'],
    ['Machinist', 'was a machinist before'],
  ])('%s: %s: not what they left', (from, says) => {
    expect(drawn(from, says)).not.toContain(/(cashier|police officer|machinist|cook)/.exec(says)![1]);
  });
});

describe('what somebody was or studied counts', () => {
  test('an engineer who drives is shown work next to engineering', () => {
    expect(titles(futuresOf('Taxi Driver', 'from Nigeria, electrical engineer there for nine years'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/Engineering Techn|Drafter/)]),
    );
  });

  test('what somebody studied is a reason, finished or not', () => {
    const told = (says: string) => jobsIn(futuresOf('Nursing Assistant', says)).flatMap(({ why }) => why);
    expect(told('I was studying accounting').join(' ')).toMatch(/you studied accounting/i);
  });

  test('the years of an officer inside are no record', () => {
    const circumstances = (from: string) =>
      futuresOf(from, 'I did eight years inside').heard.flatMap(({ field, value }) =>
        field === 'circumstances' ? [value] : [],
      );
    expect(circumstances('Welder')).toEqual(['a criminal record']);
    expect(circumstances('Corrections Officer')).toEqual([]);
  });
});
