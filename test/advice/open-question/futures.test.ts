import { type Futures, type FuturesQuestion, findFutures, findReachable } from '../../../src/advice';
import { exitsFrom } from '../../../src/advice/jobs/exits';
import { FIRST_NAMED } from '../../../src/advice/numbers/futures';
import type { CareerGraph } from '../../../src/graph';
import { jobsOf } from '../../../src/network';
import { seedsGraph } from '../../app/seeds-graph';
import { plainQuestion } from './plain-question';

let graph: CareerGraph;
let named: (title: string) => number;

beforeAll(async () => {
  graph = await seedsGraph();
  named = (title) => graph.roles.find((role) => role.title === title)!.index;
});

const asked = (title: string, more: Partial<FuturesQuestion> = {}) => plainQuestion(named(title), more);
const futuresOf = (title: string, more: Partial<FuturesQuestion> = {}): Futures =>
  findFutures(graph, asked(title, more));
const jobsIn = ({ groups }: Futures) => groups.flatMap(({ jobs }) => jobs);
/** The jobs that are told: work on your own account in the job held stands besides. */
const told = (futures: Futures) => jobsIn(futures).filter(({ route }) => route !== null);

describe('who somebody could become', () => {
  test.each(['Registered Nurse', 'Truck Driver', 'High School Teacher', 'Data Analyst', 'Line Cook'])(
    '%s: six to twelve jobs in groups of at most six, no three of a family, each with a first step and a reason',
    (title) => {
      const futures = futuresOf(title);
      const jobs = jobsIn(futures);
      expect(told(futures).length).toBeGreaterThanOrEqual(FIRST_NAMED.anyhow);
      expect(told(futures).length).toBeLessThanOrEqual(FIRST_NAMED.most);
      expect(new Set(jobs.map(({ role }) => role)).size).toBe(jobs.length);
      for (const { jobs: some } of futures.groups) expect(some.length).toBeLessThanOrEqual(6);
      const families = told(futures).map(({ role }) => jobsOf(graph).codes[role]![0]?.code.slice(0, 6) ?? String(role));
      for (const family of families) expect(families.filter((one) => one === family).length).toBeLessThanOrEqual(2);
      for (const { why, firstStep } of jobs) {
        expect(why.length).toBeGreaterThanOrEqual(1);
        expect(why.length).toBeLessThanOrEqual(3);
        for (const sentence of [...why, firstStep]) expect(sentence).toMatch(/^[A-Z].*[.!?]$/s);
      }
    },
  );

  test('the same jobs begin the full list, which has as many jobs as the answer counts', () => {
    const futures = futuresOf('Bank Teller');
    const all = findReachable(graph, {
      ...asked('Bank Teller'),
      disciplines: null,
      schemes: null,
      orderBy: 'RECOMMENDED',
    });
    const roles = told(futures).map(({ role }) => role);
    expect(new Set(all.slice(0, roles.length).map(({ role }) => role))).toEqual(new Set(roles));
    expect(futures.total).toBe(all.length);
  });

  test('a ladder rises: a nurse becomes nurse manager first, and each rung comes after the one before', () => {
    const { ladder } = futuresOf('Registered Nurse');
    expect(ladder[0]!.role).toBe(named('Nurse Manager'));
    expect(ladder.length).toBeLessThanOrEqual(4);
    const years = ladder.map((rung) => rung.years);
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });

  test('fewer may be asked for', () => {
    expect(told(futuresOf('Waiter', { first: 3 }))).toHaveLength(3);
  });

  test('work on your own account stands besides, without a way', () => {
    const { groups } = futuresOf('Truck Driver');
    const own = groups.find(({ way }) => way === 'OWN')!;
    expect(own.jobs[0]).toMatchObject({ role: named('Truck Driver'), route: null, gate: null });
  });

  test('a building trade on your own account takes a license and years, and stands behind what is named first', () => {
    const { groups } = futuresOf('Electrician');
    const jobs = groups.flatMap(({ jobs: some }) => some);
    const own = jobs.find(({ route }) => route === null)!;
    expect(own.gate).toMatchObject({ kind: 'LICENCE', held: false });
    expect(own.years).toBeGreaterThan(1.9);
    expect(own.place).toBe(jobs.length);
    expect(jobs.map(({ place }) => place).sort((a, b) => a - b)).toEqual(jobs.map((_, place) => place + 1));
  });

  test('people who tell what they want or have hear of their own account only if they ask for it, or the trade works so', () => {
    const own = (title: string, more: Partial<FuturesQuestion>) =>
      futuresOf(title, more)
        .groups.flatMap(({ jobs }) => jobs)
        .filter(({ route }) => route === null);
    expect(own('Electrician', { wishes: ['REGULAR_HOURS'] })).toEqual([]);
    const background = { payNow: 60_000 };
    expect(own('Electrician', { profile: { levels: new Map(), weeklyHours: 8, background } })).toEqual([]);
    expect(own('Electrician', { wishes: ['REGULAR_HOURS', 'OWN_BUSINESS'] })).toHaveLength(1);
    expect(own('Hairdresser', { wishes: ['WITH_PEOPLE'] })).toHaveLength(1);
  });

  test('for people who wish for it, work on their own account comes first', () => {
    const { groups } = futuresOf('Electrician', { wishes: ['OWN_BUSINESS'] });
    const own = groups.flatMap(({ jobs }) => jobs).find(({ route }) => route === null)!;
    expect(own.place).toBe(1);
  });
});

describe('what is said without being asked', () => {
  test('papers that the work asks for are told, degrees only as a level', () => {
    const { assumed } = futuresOf('Registered Nurse');
    expect(assumed[0]).toMatch(/^You have .*degree, like most registered nurses\.$/);
    expect(assumed[1]).toMatch(/^You have what your job requires: .*Registered nurse license/i);
    expect(assumed.slice(1).join()).not.toMatch(/bachelor|degree/i);
  });

  test('a trade has an office to ask, training at an employer has none', () => {
    const steps = [
      'Warehouse Worker',
      'Construction Labourer',
      'Truck Driver',
      'Nursing Assistant',
      'Line Cook',
    ].flatMap((title) => (graph.roles.some((role) => role.title === title) ? jobsIn(futuresOf(title)) : []));
    const trained = steps.filter(({ gate }) => gate?.kind === 'APPRENTICESHIP' && !gate.held);
    expect(trained.length).toBeGreaterThan(0);
    for (const { firstStep, route } of trained) {
      const isTrade = route!.steps.some(({ entry }) => entry.door.door === 'APPRENTICESHIP' && entry.studyYears > 0.99);
      expect(firstStep).toMatch(isTrade ? /apprenticeship office/ : /^Ask two employers/);
    }
  });
});

describe('gates', () => {
  const gateTo = (from: string, to: string) => jobsIn(futuresOf(from)).find(({ role }) => role === named(to))!.gate!;

  test('say what nobody gets round: a degree, a licence, a selection that most fail', () => {
    expect(gateTo('Registered Nurse', 'Nurse Practitioner')).toMatchObject({ kind: 'MASTER', held: false });
    expect(gateTo('Police Officer', 'Detective')).toMatchObject({ kind: 'SELECTION', name: 'Few get in' });
    expect(gateTo('Nursing Assistant', 'Registered Nurse').kind).toBe('LICENCE');
    expect(gateTo('Nursing Assistant', 'Registered Nurse').note).toContain('Nursing');
    const { takes } = gateTo('Nursing Assistant', 'Registered Nurse');
    expect(takes).toMatch(
      /^An Associate degree in nursing \(.* of study.*; schools choose .*\), then a registered nurse license/i,
    );
  });
});

describe('wishes weigh, limits exclude', () => {
  const shares = (futures: Futures, of: (job: ReturnType<typeof jobsIn>[number]) => boolean) =>
    told(futures).filter(of).length;

  test('no long study: fewer studied jobs are named, each job says whether it meets the wish, and the list is as long', () => {
    const plain = futuresOf('Medical Assistant');
    const wished = futuresOf('Medical Assistant', { wishes: ['NO_LONG_STUDY'] });
    expect(shares(wished, ({ studyYears }) => studyYears > 1.05)).toBeLessThan(
      shares(plain, ({ studyYears }) => studyYears > 1.05),
    );
    expect(wished.total).toBe(plain.total);
    for (const { studyYears, meets, misses } of jobsIn(wished)) {
      expect(meets.includes('NO_LONG_STUDY')).toBe(studyYears <= 0.6);
      expect(misses.includes('NO_LONG_STUDY')).toBe(studyYears > 1.05);
    }
  });

  test('out of the field and in the field are opposites, and asking for both changes nothing and is told', () => {
    const isSame = ({ meets }: { meets: readonly string[] }) => meets.includes('SAME_FIELD');
    const stay = futuresOf('Registered Nurse', { wishes: ['SAME_FIELD'] });
    const leave = futuresOf('Registered Nurse', { wishes: ['OTHER_FIELD'] });
    expect(shares(stay, isSame)).toBeGreaterThanOrEqual((2 / 3) * told(stay).length);
    const isOther = ({ meets }: { meets: readonly string[] }) => meets.includes('OTHER_FIELD');
    // Near work of another trade is neither in the field nor out of it; what is in it is not told.
    expect(shares(leave, isOther)).toBeGreaterThanOrEqual(3);
    expect(shares(leave, ({ misses }) => misses.includes('OTHER_FIELD'))).toBe(0);
    const both = futuresOf('Registered Nurse', { wishes: ['SAME_FIELD', 'OTHER_FIELD'] });
    expect(told(both).map(({ role }) => role)).toEqual(told(futuresOf('Registered Nurse')).map(({ role }) => role));
    expect(both.notes.join(' ')).toMatch(/to stay in your field and to leave it.*Leave one out/);
  });

  test('to lead people: some of those told do', () => {
    const leading = told(futuresOf('Staff Accountant', { wishes: ['LEAD_PEOPLE'] }));
    expect(leading.filter(({ meets }) => meets.includes('LEAD_PEOPLE')).length).toBeGreaterThanOrEqual(2);
  });

  test('a role that is not wanted is left out with its other names, a discipline as a whole', () => {
    const not = {
      roles: [named('Nurse Practitioner')],
      disciplines: [graph.roles[named('Data Analyst')]!.discipline!],
    };
    const roles = jobsIn(futuresOf('Registered Nurse', { not })).map(({ role }) => role);
    expect(roles).not.toContain(named('Nurse Practitioner'));
    for (const role of roles) expect(graph.roles[role]!.discipline).not.toBe(not.disciplines[0]);
  });

  test('a limit on study excludes; with the wish for none it is told that the limit decides', () => {
    for (const { studyYears } of told(futuresOf('Waiter', { maxStudyYears: 0.5 })))
      expect(studyYears).toBeLessThanOrEqual(0.5);
    const { notes } = futuresOf('Waiter', { maxStudyYears: 6, wishes: ['NO_LONG_STUDY'] });
    expect(notes.join(' ')).toMatch(/no long study and allow 6 years.*Allow 1 year of study at most/);
  });
});

describe('what an answer says of itself', () => {
  test('what it takes for granted, until somebody says it', () => {
    expect(futuresOf('Registered Nurse').assumed.join(' ')).toMatch(/bachelor's degree.*NCLEX-RN.*years in this work/);
    const profile = {
      levels: new Map(),
      weeklyHours: 8,
      background: { education: 1, pastRoles: [{ role: named('Registered Nurse'), years: 7 }] },
    };
    expect(futuresOf('Registered Nurse', { profile }).assumed.join(' ')).not.toMatch(/degree|years/);
  });

  test('that nothing is within the limits, and which to loosen', () => {
    const { groups, total, notes } = futuresOf('Waiter', { minPayUsd: 900_000 });
    expect([groups, total]).toEqual([[], 0]);
    expect(notes[0]).toMatch(/nothing that Waiter leads on to.*less pay/);
  });

  test('that a credential nobody asks for changes nothing', () => {
    const profile = { levels: new Map(), weeklyHours: 8, background: { credentials: ['Order of the Golden Spoon'] } };
    expect(futuresOf('Waiter', { profile }).notes.join(' ')).toContain('"Order of the Golden Spoon"');
  });

  test('each list of exits that calls a job UP has it in the group UP', () => {
    const up = new Set(exitsFrom(graph, named('Bank Teller')).flatMap(({ way, job }) => (way === 'UP' ? [job] : [])));
    for (const { way, jobs } of futuresOf('Bank Teller').groups)
      for (const { role } of jobs) if (up.has(role)) expect(way).toBe('UP');
  });
});

describe('asking back', () => {
  test.each(['Registered Nurse', 'Waiter', 'Truck Driver'])(
    '%s: at most three questions, and each answer changes the list as it says',
    (title) => {
      const { askBack } = findFutures(graph, asked(title), true);
      expect(askBack.length).toBeGreaterThanOrEqual(1);
      expect(askBack.length).toBeLessThanOrEqual(3);
      const now = new Set(told(futuresOf(title)).map(({ role }) => role));
      for (const { field, options } of askBack) {
        expect(options.some(({ adds, removes }) => adds.length + removes.length > 0)).toBe(true);
        for (const { value, adds, removes } of options) {
          if (value === '') expect([adds, removes]).toEqual([[], []]);
          for (const role of adds) expect(now.has(role)).toBe(false);
          for (const role of removes) expect(now.has(role)).toBe(true);
          if (field !== 'wishes' || value === '') continue;
          const then = told(futuresOf(title, { wishes: [value as FuturesQuestion['wishes'][number]] }));
          expect(new Set(then.map(({ role }) => role))).toEqual(
            new Set([...now, ...adds].filter((role) => !removes.includes(role))),
          );
        }
      }
    },
  );

  test('does not ask what was said', () => {
    const profile = {
      levels: new Map(),
      weeklyHours: 8,
      background: { education: 2, pastRoles: [{ role: named('Waiter'), years: 3 }] },
    };
    const { askBack } = findFutures(
      graph,
      asked('Waiter', { profile, maxStudyYears: 2, wishes: ['SAME_PAY_AT_LEAST', 'OTHER_FIELD'] }),
      true,
    );
    for (const { field, options } of askBack) {
      expect(['profile.education', 'profile.pastRoles', 'maxStudyYears']).not.toContain(field);
      for (const { value } of options) expect(['SAME_PAY_AT_LEAST', 'SAME_FIELD', 'OTHER_FIELD']).not.toContain(value);
    }
  });
});
describe('wishes about conditions', () => {
  type Wished = FuturesQuestion['wishes'][number];
  const all = (title: string, wish: Wished) => told(futuresOf(title, { wishes: [wish] }));
  const met = (title: string, wish: Wished) => all(title, wish).filter(({ meets }) => meets.includes(wish)).length;
  const metWithout = (title: string, wish: Wished) => {
    const plain = new Set(told(futuresOf(title)).map(({ role }) => role));
    return all(title, wish).filter(({ role, meets }) => plain.has(role) && meets.includes(wish)).length;
  };

  test.each([
    ['Registered Nurse', 'REGULAR_HOURS'],
    ['Truck Driver', 'HOME_EVERY_NIGHT'],
    ['Nursing Assistant', 'EASIER_ON_THE_BODY'],
    ['Waiter', 'DESK_WORK'],
    ['High School Teacher', 'WORK_FROM_HOME'],
    ['Bank Teller', 'HELP_PEOPLE'],
  ] as const)(
    '%s, %s: about half of those told meet it, or more, and no fewer than without the wish',
    (title, wish) => {
      expect(met(title, wish)).toBeGreaterThanOrEqual((all(title, wish).length - 1) / 2);
      expect(met(title, wish)).toBeGreaterThanOrEqual(metWithout(title, wish));
    },
  );
});
