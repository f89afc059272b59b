import type { NoRoute, Route } from '../../src/advice';
import { ask, credentialsOf, direct, graph, type More, type Profile, routesFor } from './asked-for';

const refused = (from: string, to: string, more: More): NoRoute => {
  const answer = ask(from, to, more);
  if (answer.kind !== 'NoRoute') throw new Error('It was answered.');
  return answer;
};

describe('credentials', () => {
  test('a nurse with a BSN has it on the way to nurse practitioner; one with the master’s degree is there sooner', () => {
    const usual = direct('Registered Nurse', 'Nurse Practitioner');
    const bachelor = direct('Registered Nurse', 'Nurse Practitioner', { credentials: ['BSN'] });
    expect(credentialsOf(bachelor)['Bachelor of Science in Nursing']).toEqual({ held: true, yearsLeft: 0 });
    expect(bachelor.why).toContain('You already have a Bachelor of Science in Nursing degree.');
    const master = direct('Registered Nurse', 'Nurse Practitioner', { credentials: ['Master of Science in Nursing'] });
    expect(credentialsOf(master)['Master of Science in Nursing']).toEqual({ held: true, yearsLeft: 0 });
    expect(usual.years - master.years).toBeGreaterThan(2);
  });

  test('a nurse who does other work now gets back by her own papers', () => {
    const profile = { credentials: ['RN licence', 'Bachelor of Science in Nursing'] };
    const { studyYears, years, steps } = direct('Cashier', 'Registered Nurse', profile);
    expect(studyYears).toBe(0);
    expect(years).toBeLessThan(1);
    expect(steps[0]!.entry.credentials.every(({ held }) => held)).toBe(true);
  });

  test('saying that you hold one thing leaves you the others that holders of your role have', () => {
    const usual = direct('Customs Officer', 'Urban Planner');
    const more = direct('Customs Officer', 'Urban Planner', { credentials: ['PMP'] });
    expect(more.studyYears).toBe(usual.studyYears);
  });

  test('a clerk with a degree goes through the degree’s door, one without through the clerks’ own', () => {
    const clerk = direct('Accounting Clerk', 'Staff Accountant');
    const graduate = direct('Accounting Clerk', 'Staff Accountant', { credentials: ['BACHELOR'] });
    expect(Object.keys(credentialsOf(clerk))).toEqual(['Associate degree in accounting']);
    // In which subject the degree is nobody said: it is not asked for again, and not called held.
    expect(Object.keys(credentialsOf(graduate))).toEqual([]);
    expect(graduate.studyYears).toBeLessThan(clerk.studyYears);
  });

  test('what no step asks for changes nothing', () => {
    const plain = routesFor('Cashier', 'Electrician').map(({ roles, years, why }) => ({ roles, years, why }));
    for (const credentials of [['Bar admission'], ['a thing nobody knows'], []]) {
      const routes = routesFor('Cashier', 'Electrician', { profile: { credentials } });
      expect(routes.map(({ roles, years, why }) => ({ roles, years, why }))).toEqual(plain);
    }
  });
});

describe('education', () => {
  test('a degree in another subject makes the degree of the law a second one', () => {
    const plain = direct('Cashier', 'Elementary School Teacher');
    const graduate = direct('Cashier', 'Elementary School Teacher', { education: 'BACHELOR' });
    expect(plain.studyYears - graduate.studyYears).toBeGreaterThan(1.5);
  });

  test('less than others in your role have is a degree to take', () => {
    const usual = direct('Registered Nurse', 'Nurse Practitioner');
    const school = direct('Registered Nurse', 'Nurse Practitioner', { education: 'SCHOOL' });
    expect(school.studyYears).toBeGreaterThan(usual.studyYears);
  });
});

describe('earlier roles', () => {
  const past = (ref: string, years: number): Profile => ({ pastRoles: [{ ref, years }] });

  test('years as bookkeeper shorten the way to accountant, and are named', () => {
    const plain = direct('Cashier', 'Staff Accountant');
    const bookkeeper = direct('Cashier', 'Staff Accountant', past('Bookkeeper', 4));
    expect(bookkeeper.years).toBeLessThan(plain.years);
    expect(bookkeeper.cost).toBeLessThan(plain.cost - 0.5);
    expect(bookkeeper.why.join(' ')).toMatch(/Your time as a bookkeeper counts/);
    expect(plain.why.join(' ')).not.toMatch(/Your time as/);
  });

  test('the more years the better, and years of other work change nothing', () => {
    const best = [0, 0.5, 1, 2, 5, 10].map(
      (years) => routesFor('Janitor', 'Engineering Manager', { profile: past('Back-End Developer', years) })[0]!,
    );
    const costs = best.map(({ cost }) => cost);
    expect(costs).toEqual([...costs].sort((a, b) => b - a));
    expect(costs.at(-1)).toBeLessThan(costs[0]! - 5);
    // What the present work can't give is not served there, but where one was before.
    expect(best[3]!.roles.map((role) => graph.roles[role]!.title).slice(0, 2)).toEqual([
      'Janitor',
      'Back-End Developer',
    ]);
    expect(direct('Cashier', 'Electrician', past('Hairdresser', 10)).cost).toBeCloseTo(
      direct('Cashier', 'Electrician').cost,
      0,
    );
  });

  test('many years of other work stand for no more than their share of the years asked for', () => {
    const usual = direct('Registered Nurse', 'Data Analyst');
    for (const years of [4, 9, 30]) {
      const [first] = routesFor('Registered Nurse', 'Data Analyst', { profile: past('Registered Nurse', years) });
      expect(first!.years).toBeCloseTo(usual.years);
      // The same years before the present job: the rest is still to be served.
      const [later] = routesFor('Barista', 'Data Analyst', { profile: past('Registered Nurse', years) });
      expect(later!.years).toBeGreaterThan(1.3);
    }
    // Near work counts year by year.
    const usualPatrol = direct('Police Officer', 'Detective');
    expect(direct('Police Officer', 'Detective', past('Police Officer', 9)).years).toBeLessThan(usualPatrol.years);
  });

  test('whoever did the work before has what its holders have', () => {
    const { years, studyYears } = direct('Cashier', 'Registered Nurse', past('Registered Nurse', 6));
    expect(studyYears).toBe(0);
    expect(years).toBeLessThan(0.5);
    const answer = ask('Cashier', 'Registered Nurse', { profile: past('Registered Nurse', 6) });
    if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
    expect(answer.judged()).toMatchObject({
      verdict: 'USUAL',
      why: ['The work that you did before counts toward a job as a registered nurse.'],
    });
    expect(answer.routes[0]!.why).toContain(
      'You have worked as a registered nurse before, and that counts in full. Refresh what you know, and bring a recent piece of work or a reference.',
    );
    expect(direct('Cashier', 'Registered Nurse', past('Registered Nurse', 0)).studyYears).toBeGreaterThan(1.5);
  });

  test('the role that you hold may be named with its years', () => {
    const [from, to] = ['Senior Back-End Developer', 'Engineering Manager'];
    const usual = direct(from, to);
    const long = direct(from, to, past(from, 12));
    const short = direct(from, to, past(from, 0.5));
    expect(long.years).toBeLessThan(usual.years);
    expect(short.years).toBe(usual.years);
  });

  test('a rung once held is no jump', () => {
    const before = ask('Truck Driver', 'Engineering Manager', { first: 20 });
    expect(before.kind === 'RouteSet' && before.judged().verdict).toMatch(/HARD|UNWISE/);
    const after = ask('Truck Driver', 'Engineering Manager', { profile: past('Engineering Manager', 6) });
    expect(after.kind === 'RouteSet' && after.judged().verdict).toMatch(/USUAL|POSSIBLE/);
  });
});

describe('study beside work', () => {
  test('takes degrees twice as long, and says so; full-time is what is meant otherwise', () => {
    const plain = direct('Cashier', 'Elementary School Teacher');
    const beside = direct('Cashier', 'Elementary School Teacher', { fullTimeStudy: false });
    expect(direct('Cashier', 'Elementary School Teacher', { fullTimeStudy: true }).years).toBe(plain.years);
    const [degree] = plain.steps[0]!.entry.credentials;
    const name = degree!.credential.name;
    expect(credentialsOf(beside)[name]!.yearsLeft).toBe(2 * credentialsOf(plain)[name]!.yearsLeft);
    expect(beside.why.join(' ')).toMatch(/while you work/);
    // Examinations are prepared in evenings anyhow, so the whole is less than twice as long.
    expect(beside.studyYears).toBeLessThan(2 * plain.studyYears);
  });

  test('is no way to study medicine', () => {
    const years = (profile: Profile) =>
      credentialsOf(direct('Cashier', 'Physician', profile))['Doctor of Medicine or Doctor of Osteopathic Medicine']!
        .yearsLeft;
    expect(years({ fullTimeStudy: false })).toBe(years({}));
    expect(direct('Cashier', 'Physician', { fullTimeStudy: false }).why.join(' ')).toMatch(/leaves no time for a job/);
  });
});

describe('the study that you accept', () => {
  test('none, for a nurse: no route, in plain words, with the nearest', () => {
    const { reason, relaxation, bindingConstraints, nearest } = refused('Cashier', 'Registered Nurse', {
      study: 'NONE',
    });
    expect(reason).toBe(
      'People get from Cashier to Registered Nurse, but only with study before you are hired, and you want none.',
    );
    expect(relaxation).toMatch(/^Accept about 2 years of full-time study: .*Nursing/);
    expect(bindingConstraints).toEqual(['study']);
    expect(nearest!.studyYears).toBeGreaterThan(1.5);
  });

  test('none, where people are hired without: they are, and paid training is no study', () => {
    for (const to of ['Bookkeeper', 'Server', 'Electrician', 'Sales Development Representative']) {
      const answer = ask('Cashier', to, { study: 'NONE' });
      if (answer.kind === 'NoRoute') {
        expect(answer.bindingConstraints).toEqual(['study']);
        continue;
      }
      for (const { entry } of answer.routes.flatMap(({ steps }) => steps)) {
        const kinds = entry.credentials.map(({ credential }) => credential.kind);
        const training = kinds.findIndex((kind) => kind === 'APPRENTICESHIP' || kind === 'RESIDENCY');
        const before = training === -1 ? entry.credentials : entry.credentials.slice(0, training);
        expect(before.reduce((sum, { yearsLeft }) => sum + yearsLeft, 0)).toBeLessThan(0.03);
      }
    }
    expect(ask('Cashier', 'Electrician', { study: 'NONE' }).kind).toBe('RouteSet');
    expect(ask('Cashier', 'Server', { study: 'NONE' }).kind).toBe('RouteSet');
  });

  test('none, once you have the papers: the door is open', () => {
    const profile = { credentials: ['RN licence', 'BSN'] };
    expect(ask('Cashier', 'Registered Nurse', { study: 'NONE', profile }).kind).toBe('RouteSet');
  });

  test('beside work: teachers yes, physicians no', () => {
    const { reason, relaxation } = refused('Cashier', 'Physician', { study: 'PART_TIME' });
    expect(reason).toMatch(/only with study that leaves no time for a job, and you want to keep yours\.$/);
    expect(relaxation).toMatch(/years of full-time study: .*Doctor of Medicine/);
    const [first] = routesFor('Cashier', 'Elementary School Teacher', { study: 'PART_TIME' });
    expect(first!.studyYears).toBeGreaterThan(direct('Cashier', 'Elementary School Teacher').studyYears);
  });

  test('a nurse studies on beside her work; a cashier can’t become one that way', () => {
    expect(ask('Registered Nurse', 'Nurse Practitioner', { study: 'PART_TIME' }).kind).toBe('RouteSet');
    const answer = ask('Cashier', 'Registered Nurse', { study: 'PART_TIME' });
    if (answer.kind === 'RouteSet') for (const { steps } of answer.routes) expect(steps.length).toBeGreaterThan(1);
  });

  test('limits only routes that are recommended', () => {
    expect(() => ask('Cashier', 'Registered Nurse', { study: 'NONE', rankBy: 'TIME' })).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', option: 'input.study' }),
    );
  });
});

describe('the steps down that you accept', () => {
  const pairs = (): readonly (readonly [string, string])[] =>
    graph.roles
      .filter((_, place) => place % 11 === 0)
      .flatMap((from, at, all) => [1, 5, 11].map((next) => [from.id, all[(at + next) % all.length]!.id] as const))
      .filter(([from, to]) => from !== to);
  const downs = ({ steps }: Route) => {
    const pays = steps.slice(0, -1).map(({ payChangeUsd }) => payChangeUsd ?? 0);
    return pays.filter((change) => change < -1).length;
  };

  test('none: no role on the way leads down; one: at most the first; any: what one allows and more', () => {
    let [withOne, withAny, differing] = [0, 0, 0];
    for (const [from, to] of pairs()) {
      const none = ask(from, to, { stepDown: 'NONE' });
      if (none.kind === 'RouteSet') for (const { stepDown } of none.routes) expect(stepDown).toBeNull();
      else expect(none.bindingConstraints).toEqual(['stepDown']);
      const one = ask(from, to, { stepDown: 'ONE' });
      expect(JSON.stringify(one)).toBe(JSON.stringify(ask(from, to)));
      const any = ask(from, to, { stepDown: 'ANY' });
      if (one.kind !== 'RouteSet' || any.kind !== 'RouteSet') throw new Error('Steps down are all that was limited.');
      for (const { stepDown } of one.routes) if (stepDown !== null) expect(stepDown.step).toBe(0);
      withOne += one.routes.reduce((sum, route) => sum + downs(route), 0);
      withAny += any.routes.reduce((sum, route) => sum + downs(route), 0);
      if (JSON.stringify(any) !== JSON.stringify(one)) differing++;
    }
    expect(withOne).toBeGreaterThan(0);
    expect(withAny).toBeGreaterThanOrEqual(withOne);
    expect(differing).toBeGreaterThan(0);
  });

  test('a step into the goal is a wish, whatever the limit', () => {
    expect(ask('Registered Nurse', 'Cashier', { stepDown: 'NONE' }).kind).toBe('RouteSet');
  });
});

test('other rankings show what you have at each door', () => {
  const [first] = routesFor('Registered Nurse', 'Nurse Practitioner', {
    rankBy: 'TIME',
    profile: { credentials: ['Master of Science in Nursing'] },
  });
  expect(credentialsOf(first!)['Master of Science in Nursing']).toEqual({ held: true, yearsLeft: 0 });
});
