import { direct, type Profile, routesFor } from '../asked-for';

/** Of the way through the goal's own door, else of the best way. */
const practicalOf = (from: string, to: string, profile: Profile = {}) =>
  (direct(from, to, profile) ?? routesFor(from, to, { profile })[0]).practical;
const namesOf = (from: string, to: string, profile: Profile = {}) =>
  practicalOf(from, to, profile).costs.map(({ credential }) => credential);

describe('what study costs', () => {
  test('a degree costs what colleges publish, for each of its years; a licence is our estimate', () => {
    const { costs, money } = practicalOf('Electrician', 'Elementary School Teacher');
    const [degree] = costs;
    expect(degree).toMatchObject({ price: { kind: 'BACHELOR', isEstimate: false, year: '2024-25' } });
    expect(degree!.minUsd / 11_610).toBeGreaterThan(1.8);
    expect(degree!.maxUsd / 43_350).toBeLessThan(4.1);
    expect(costs.some(({ price }) => price.kind === 'LICENCE' && price.isEstimate)).toBe(true);
    expect(money[0]).toMatch(
      /^Study, fees and tests cost about \$\d.* The figures are from Trends in College Pricing 2024, College Board/,
    );
  });

  test('a Pell Grant is for people without a bachelor’s degree, and the GI Bill for people who served', () => {
    const payers = (from: string, profile: Profile = {}) =>
      practicalOf(from, 'Registered Nurse', profile).costs.flatMap(({ paidBy }) => paidBy.map(({ id }) => id));
    expect(payers('Electrician')).toContain('pell');
    expect(payers('Electrician', { education: 'BACHELOR' })).not.toContain('pell');
    expect(payers('Electrician')).not.toContain('gi-bill');
    expect(payers('Soldier')).toContain('gi-bill');
    expect(payers('Electrician', { pastRoles: [{ ref: 'Soldier', years: 4 }] })).toContain('gi-bill');
  });

  test('what an employer pays for is no cost, and the answer says that it pays', () => {
    const { costs, money } = practicalOf('Line Cook', 'Electrician');
    expect(costs.map(({ price }) => price.kind)).not.toContain('APPRENTICESHIP');
    expect(money.join(' ')).toContain(', which costs you little or nothing.');
    expect(namesOf('Electrician', 'Police Officer').join(' ')).not.toMatch(/academy/i);
  });

  test('what is held costs nothing, and what a door prices itself costs that', () => {
    expect(namesOf('Registered Nurse', 'Nurse Manager').join(' ')).not.toMatch(/nurse licence/i);
    const school = practicalOf('Line Cook', 'Truck Driver').costs.find(({ credential }) => /training/.test(credential));
    expect(school).toMatchObject({ minUsd: 3_000, maxUsd: 10_000 });
  });

  test('study beside work takes longer and costs the same', () => {
    const sums = [true, false].map((fullTimeStudy) =>
      practicalOf('Electrician', 'Registered Nurse', { fullTimeStudy }).costs.reduce(
        (sum, { maxUsd }) => sum + maxUsd,
        0,
      ),
    );
    expect(sums[0]).toBe(sums[1]);
  });
});

describe('how pay goes', () => {
  test('it falls at the start and comes back, or does not, or rises at once', () => {
    const down = practicalOf('Registered Nurse', 'Data Analyst').pay;
    expect(down.dipUsd).toBeGreaterThan(10_000);
    const up = practicalOf('Line Cook', 'Truck Driver');
    expect(up.pay).toMatchObject({ dipUsd: 0, paybackYears: 0 });
    expect(up.pay.gainUsd).toBeGreaterThan(5_000);
    expect(up.money.join(' ')).toMatch(/That is about \$[\d,]+ more than your job usually pays today/);
    const even = practicalOf('Waiter', 'Bartender');
    expect(even.money.join(' ')).toContain('That is about what your job usually pays today');
  });

  test('today’s pay is back no earlier than its share of five years', () => {
    const { start, later, dipUsd, paybackYears } = practicalOf('Elementary School Teacher', 'UX Designer').pay;
    if (dipUsd === 0) expect(paybackYears).toBe(0);
    else expect(paybackYears === null || (paybackYears > 0 && paybackYears <= 5)).toBe(true);
    expect(start!.minUsd).toBeLessThanOrEqual(later!.maxUsd);
  });
});

describe('the own branch', () => {
  test.each([
    ['Registered Nurse', 'Data Analyst', 'hospitals'],
    ['Elementary School Teacher', 'Product Manager', 'school districts'],
    ['Bank Teller', 'Compliance Analyst', 'banks'],
  ])('%s to %s: apply first at %s', (from, to, employers) => {
    expect(practicalOf(from, to).ownBranch?.says).toMatch(new RegExp(`in your own industry, at .*${employers}`));
  });

  test('says nothing for work that only some branches have, or of people who know no branch', () => {
    expect(practicalOf('Registered Nurse', 'Electrician').ownBranch).toBeNull();
    expect(practicalOf('Operations Manager', 'Data Analyst').ownBranch).toBeNull();
  });

  test('is that of earlier work where today’s marks none', () => {
    const profile = { pastRoles: [{ ref: 'Registered Nurse', years: 6 }] };
    expect(practicalOf('Operations Manager', 'Data Analyst', profile).ownBranch?.branch.id).toBe('health-care');
  });
});

describe('what decides, and where to begin', () => {
  test('facts are told where they are other than today’s', () => {
    const facts = practicalOf('Bookkeeper', 'Truck Driver').hardFacts.join(' ');
    expect(facts).toContain('To cross state lines you have to be at least 21');
    expect(facts).toContain('nights away from home');
    expect(practicalOf('Licensed Practical Nurse', 'Registered Nurse').hardFacts.join(' ')).not.toMatch(/body|drug/);
    expect(practicalOf('Line Cook', 'Police Officer').hardFacts[0]).toContain('Most applicants fail');
  });

  test('there are three things to do this week, each once, one with an address of a public body', () => {
    for (const [from, to] of [
      ['Registered Nurse', 'Data Analyst'],
      ['Line Cook', 'Electrician'],
      ['Bookkeeper', 'Lawyer'],
      ['Retail Sales Associate', 'Nursing Assistant'],
    ] as const) {
      const { thisWeek, tryFirst } = practicalOf(from, to);
      expect(new Set(thisWeek).size).toBe(3);
      const addresses = [...thisWeek.join(' ').matchAll(/https:\/\/www\.([a-z]+\.gov|[a-z]+\.org)/g)].map(
        ([, host]) => host,
      );
      expect(addresses.length).toBeGreaterThan(0);
      for (const host of addresses)
        expect(['apprenticeship.gov', 'careeronestop.org', 'onetonline.org', 'bls.gov', 'va.gov']).toContain(host);
      for (const sentence of [...thisWeek, ...tryFirst]) expect(sentence).toMatch(/^[A-Z].*\.$/);
    }
    expect(practicalOf('Line Cook', 'Electrician').thisWeek.join(' ')).toContain('https://www.apprenticeship.gov');
  });

  test('nobody tries the next rung of their own ladder first', () => {
    const [promotion] = routesFor('Junior Data Analyst', 'Data Analyst');
    expect(promotion!.practical.tryFirst).toEqual([]);
    expect(practicalOf('Bookkeeper', 'Registered Nurse').tryFirst[0]).toContain('Shadow somebody');
  });
});
