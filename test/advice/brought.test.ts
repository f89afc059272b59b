import { credentialsOf, direct, type Profile, routesFor } from './asked-for';

describe('papers that are not simply valid', () => {
  test('a nurse whose licence lapsed takes a refresher course, and no nursing school', () => {
    const back = direct('Retail Sales Associate', 'Registered Nurse', {
      credentials: ['Registered nurse license, lapsed'],
    });
    expect(back.years).toBeLessThan(1.5);
    expect(credentialsOf(back)).toMatchObject({
      'Bachelor of Science in Nursing': { held: true },
      'Registered nurse licence (NCLEX-RN)': { held: false, yearsLeft: 0.5 },
    });
    expect(back.why.join(' ')).toMatch(/refresher course .* reinstatement/);
  });

  test('a certificate that expired counts for nothing, and the answer says so', () => {
    const plain = direct('IT Support Specialist', 'SOC Analyst');
    const expired = direct('IT Support Specialist', 'SOC Analyst', { credentials: ['CompTIA Security+ (expired)'] });
    const current = direct('IT Support Specialist', 'SOC Analyst', { credentials: ['CompTIA Security+'] });
    expect(expired.years).toBe(plain.years);
    expect(current.years).toBeLessThan(plain.years);
    expect(expired.why.join(' ')).toContain('Your CompTIA Security+ has lapsed');
  });

  test('an electrician licensed in another state is no apprentice again', () => {
    const profile = { credentials: ['Journeyman electrician license (another state)'] };
    const moved = direct('Solar Installer', 'Electrician', profile);
    expect(moved.years).toBeLessThan(0.7);
    expect(moved.why.join(' ')).toContain('reciprocity');
  });

  test('a licence proves the school before it, but only at its own door', () => {
    const profile = { credentials: ['Ohio teaching license'] };
    const { years, steps } = direct('Customer Support Representative', 'Elementary School Teacher', profile);
    expect(steps[0]!.entry.credentials.every(({ held }) => held)).toBe(true);
    expect(years).toBeLessThan(1);
    const other = direct('Customer Support Representative', 'Librarian', profile);
    expect(other.studyYears).toBe(direct('Customer Support Representative', 'Librarian').studyYears);
  });

  test('a foreign degree counts once it is evaluated; a foreign licence has to be earned here', () => {
    const degree = direct('Home Health Aide', 'Registered Nurse', { credentials: ['BSN from the Philippines'] });
    expect(credentialsOf(degree)).toMatchObject({
      'Bachelor of Science in Nursing': { held: true },
      'Registered nurse licence (NCLEX-RN)': { held: false },
    });
    expect(degree.why.join(' ')).toContain('from Philippines: have it evaluated first');
    const licence = direct('Home Health Aide', 'Registered Nurse', { credentials: ['RN licence from India'] });
    expect(credentialsOf(licence)['Registered nurse licence (NCLEX-RN)']).toMatchObject({ held: false });
  });

  test('credits of an unfinished degree are taken off it, to three quarters at most', () => {
    const years = (...credentials: string[]) =>
      direct('Teaching Assistant', 'Elementary School Teacher', { education: 'COLLEGE', credentials }).studyYears;
    const [none, half, all] = [
      years(),
      years('60 credits toward a bachelor’s degree'),
      years('119 credits of college'),
    ];
    expect(none - half).toBeCloseTo(1, 1);
    expect(none - all).toBeCloseTo(2, 1);
  });
});

describe('skills', () => {
  const analysis = ['Data analysis', 'Data visualisation', 'Dashboard design', 'Statistics', 'Data cleaning'];
  const have = (...names: string[]): Profile => ({ competencies: names.map((ref) => ({ ref })) });

  test('many that tell a job from others shorten the way, one or two don’t', () => {
    const years = (profile?: Profile) => routesFor('Administrative Assistant', 'Data Analyst', { profile })[0]!.years;
    expect(years(have(...analysis))).toBeLessThan(0.5 * years());
    expect(years(have('Data analysis', 'Statistics'))).toBe(years());
  });

  test('what every job asks for shortens nothing', () => {
    const years = (profile?: Profile) => routesFor('Graphic Designer', 'Art Director', { profile })[0]!.years;
    expect(years(have('Communication', 'Problem-solving', 'Attention to detail', 'Time management'))).toBe(years());
  });

  test('no skill stands for what the law asks for', () => {
    const profile = have('Electrical installation', 'Electrical code', 'Electrical fault finding', 'Work at height');
    const apprentice = direct('Cashier', 'Electrician');
    expect(credentialsOf(direct('Cashier', 'Electrician', profile))).toEqual(credentialsOf(apprentice));
  });
});

describe('hours a week', () => {
  test('lengthen or shorten what is studied in evenings, and nothing else', () => {
    const years = (weeklyHours: number, from: string, to: string) => direct(from, to, { weeklyHours }).years;
    expect(years(3, 'Office Clerk', 'Illustrator')).toBeGreaterThan(years(8, 'Office Clerk', 'Illustrator'));
    expect(years(20, 'Office Clerk', 'Illustrator')).toBeLessThan(years(8, 'Office Clerk', 'Illustrator'));
    expect(years(3, 'Cashier', 'Bank Teller')).toBe(years(8, 'Cashier', 'Bank Teller'));
  });

  test('a law degree beside work takes four years of evening classes', () => {
    const full = direct('High School Teacher', 'Lawyer');
    const beside = direct('High School Teacher', 'Lawyer', { fullTimeStudy: false });
    expect(beside.years - full.years).toBeCloseTo(1, 1);
    expect(beside.why.join(' ')).toContain('in part-time or evening classes');
  });
});
