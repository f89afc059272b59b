import fc from 'fast-check';
import { resolve, understoodRole } from '../../../src/app/inputs/references';
import { searchNodes } from '../../../src/app/listing/search-nodes';
import { understand } from '../../../src/app/names/understand';
import type { CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../seeds-graph';
import { SEEN, tally, UNSEEN } from './forum-names';
import { firstRead, read } from './read';
import { TYPED, WIDER } from './typed-names';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await seedsGraph();
});

describe('a name of a role', () => {
  test.each([
    ['Back-End Developer', 'Back-End Developer EXACT'],
    ['back end developer', 'Back-End Developer EXACT'],
    ['role:back-end-developer', 'Back-End Developer EXACT'],
    ['back-end-developer', 'Back-End Developer EXACT'],
    ['Back-End Developers', 'Back-End Developer LIKELY'],
    ['backend developer', 'Back-End Developer LIKELY'],
    ['developer, back-end', 'Back-End Developer LIKELY'],
    ['frontend developers', 'Front-End Developer LIKELY'],
    ['ux designer, 4 years in', 'UX Designer LIKELY'],
    ['senior product designer (hands-on again)', 'Senior Product Designer LIKELY'],
    ['data analyst at a bank', 'Data Analyst LIKELY'],
    ['I am a data analyst', 'Data Analyst LIKELY'],
    ["I'm currently working as a data analyst", 'Data Analyst LIKELY'],
    ['data analyst with 5 years of experience', 'Data Analyst LIKELY'],
    ['freelance graphic designer', 'Graphic Designer LIKELY'],
    ['principal data analyst', 'Senior Data Analyst LIKELY'],
    ['data analyst II', 'Data Analyst LIKELY'],
    ['part-time bookkeeper', 'Bookkeeper LIKELY'],
    ['book keeper', 'Bookkeeper LIKELY'],
    ['SRE', 'Site Reliability Engineer LIKELY'],
    ['sysadmin', 'Systems Administrator LIKELY'],
    ['help desk', 'IT Support Specialist LIKELY'],
    ['data analst', 'Data Analyst GUESS'],
    ['prodcut manager', 'Product Manager GUESS'],
    ['bakend develper', 'Back-End Developer GUESS'],
    // Short words are repaired only where they sound the same.
    ['bakr', 'Baker GUESS'],
    ['secratery', 'Administrative Assistant GUESS'],
    ['bus. analyst deloitte', 'Business Analyst LIKELY'],
    ['front desk agent marriott', 'Hotel Front Desk Clerk LIKELY'],
    ['data analyst amazon', 'Data Analyst LIKELY'],
    ['electrician apprentice third year', 'Electrician LIKELY'],
    ['roofer crew chief', 'Roofer LIKELY'],
    ['solar installer crew lead', 'Solar Installer LIKELY'],
    ['regional pilot lost medical', 'Airline Pilot LIKELY'],
    ['customer service team lead', 'Operations Team Lead LIKELY'],
    ['customer service manager', 'Operations Team Lead LIKELY'],
    ['academic advisor', 'Academic Advisor EXACT'],
    ['food truck owner', 'Restaurant Manager LIKELY'],
    ['data analyst turned novelist', 'Data Analyst LIKELY'],
    ['organisational data analyst', 'Data Analyst GUESS'],
    ['burned out data analyst', 'Data Analyst LIKELY'],
    ['data analyst, laid off twice', 'Data Analyst LIKELY'],
    ['data analyst thinking of quitting', 'Data Analyst LIKELY'],
    ['data analyst 38', 'Data Analyst LIKELY'],
    ['data analyst in healthcare', 'Data Analyst LIKELY'],
    ['account exec', 'Account Executive LIKELY'],
    ['mech eng', 'Mechanical Engineer LIKELY'],
    ['sr. backend engineer', 'Senior Back-End Developer LIKELY'],
    ['junior frontend dev', 'Junior Front-End Developer LIKELY'],
    ['senior PM (product)', 'Senior Product Manager LIKELY'],
    ['investment banking VP', 'Investment Banking Vice President LIKELY'],
    ['VP eng', 'VP of Engineering LIKELY'],
    ['head of finance', 'Director of Finance LIKELY'],
    ['welding', 'Welder LIKELY'],
    ['project management', 'Project Manager LIKELY'],
    ['I drive a truck', 'Truck Driver LIKELY'],
    ['mom of 3, used to be a paralegal', 'Paralegal LIKELY'],
    ['2nd grade teacher', 'Elementary School Teacher LIKELY'],
    ['middle school math teacher', 'Middle School Teacher LIKELY'],
    ['overnight stocker @ Walmart', 'Stock Clerk LIKELY'],
    ['manager at Taco Bell', 'Restaurant Manager LIKELY'],
    ['Starbucks shift supervisor', 'Restaurant Supervisor LIKELY'],
    ['VP at Goldman Sachs', 'Investment Banking Vice President LIKELY'],
    ['work at a bank', 'Bank Teller LIKELY'],
    ['therapist, LCSW', 'Social Worker GUESS'],
    ['engineer, 8 years -> something else', 'Mechanical Engineer GUESS'],
    ['staff engineer at a big tech company', 'Staff Software Engineer LIKELY'],
    ['lead SWE', 'Lead Software Engineer GUESS'],
    ['run my own ranch', 'Farmer LIKELY'],
    ['start a plumbing company', 'Plumber LIKELY'],
    ['own 3 laundromats', 'General Manager GUESS'],
    ['raise cattle', 'Farmer LIKELY'],
    ['lead java engineer', 'Lead Software Engineer LIKELY'],
    ['high school geometry teacher', 'High School Teacher LIKELY'],
    ['get a job in cybersecurity', 'Security Analyst LIKELY'],
    ['local delivery driver', 'Delivery Driver LIKELY'],
    ['country club bartender', 'Bartender LIKELY'],
    ['electrician or plumber', 'Electrician LIKELY'],
    ['supply teacher', 'Substitute Teacher LIKELY'],
    ['commercial baker', 'Baker LIKELY'],
    ["children's book illustrator", 'Illustrator LIKELY'],
    ['lineman for the power company', 'Lineworker LIKELY'],
  ])('"%s" is read as %s', (name, expected) => {
    expect(read(graph, name)[0]).toBe(expected);
  });

  test.each([
    ['PM', ['Project Manager', 'Product Manager', 'Program Manager']],
    ['developer', ['Full-Stack Developer', 'Back-End Developer', 'Web Developer']],
    ['VP', ['VP of Sales', 'VP of Marketing', 'VP of Engineering']],
  ])('"%s" is a guess among %j', (name, expected) => {
    const readings = read(graph, name);
    expect(readings).toEqual(expect.arrayContaining(expected.map((title) => `${title} GUESS`)));
    expect(readings.every((reading) => reading.endsWith(' GUESS'))).toBe(true);
  });

  test.each([
    ['stay-at-home parent'],
    ['stay at home mom'],
    ['I am unemployed'],
    ['student'],
    ['chief happiness officer'],
    ['elevator mechanic'],
    ['referee'],
    ['physicist'],
    ['commercial diver'],
    ['indie game dev'],
    ['museum director'],
    ['start nursing school'],
    ['tech'],
    ['mom of 3'],
    ['xyzzy'],
    // All of it are technologies.
    ['python sql'],
    ['sql python'],
    ['!?'],
    ['constructor prototype'],
  ])('"%s" is read as nothing', (name) => {
    expect(read(graph, name)).toEqual([]);
  });

  test.each([
    ['data anal', 'Data Analyst'],
    ['back end devel', 'Back-End Developer'],
    ['ux desi', 'UX Designer'],
    ['elect', 'Electrician'],
    ['Regist', 'Registered Nurse'],
  ])('of "%s", whose last word is still being typed, %s is the first guess', (name, title) => {
    expect(read(graph, name)[0]).toBe(`${title} GUESS`);
  });

  test('a guess is no answer to a look-up, but one to a question, which lists the others', () => {
    expect(resolve(graph, 'Role', 'ref', 'PM')).toBeNull();
    const { role, certainty, others, asked } = understoodRole(graph, 'from', 'PM');
    expect({ asked, title: role.title, certainty }).toEqual({
      asked: 'PM',
      title: 'Project Manager',
      certainty: 'GUESS',
    });
    expect(others.map(({ title }) => title)).toEqual(expect.arrayContaining(['Product Manager', 'Program Manager']));
    expect(others.length).toBeLessThanOrEqual(4);
  });

  test('what is no occupation is unknown, without suggestions', () => {
    expect(() => understoodRole(graph, 'from', 'stay-at-home parent')).toThrow(
      /^Unknown role "stay-at-home parent"\. (?!Did you mean)/,
    );
  });

  test('each text is searched for once', () => {
    const search = jest.spyOn(graph.text, 'search');
    understand(graph, 'Role', 'orchard of the accountants', 5);
    const texts = search.mock.calls.map(([text]) => text);
    search.mockRestore();
    expect(texts.length).toBeGreaterThan(0);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('more readings than there are names are filled up with what shares words', () => {
    const readings = understand(graph, 'Role', 'data analyst', 5);
    expect(readings.map(({ certainty }) => certainty)).toEqual(['EXACT', 'GUESS', 'GUESS', 'GUESS', 'GUESS']);
    expect(new Set(readings.map(({ node }) => node.id)).size).toBe(5);
    expect(understand(graph, 'Role', 'xyzzy', 5)).toEqual([]);
  });
});

test.each([
  ['that the rules were written with', SEEN, 0.95, 0.96],
  ['whose mistakes were not looked at', UNSEEN, 0.89, 0.92],
] as const)('names as people type them %s are understood, and few are misread', (_, names, understood, precision) => {
  const { right, wrong } = tally(graph, names);
  expect(right / names.length).toBeGreaterThanOrEqual(understood);
  expect(right / (right + wrong)).toBeGreaterThanOrEqual(precision);
});

test.each([
  ['seen', 0.95],
  ['unseen', 0.94],
  ['hard', 0.92],
  ['last', 0.93],
] as const)('%s names of the whole labour market are understood, few are misread', (list, share) => {
  const { right, wrong } = tally(graph, TYPED[list], WIDER);
  expect(right / TYPED[list].length).toBeGreaterThanOrEqual(share);
  expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95);
});

test('a title is read as itself, whatever its case and hyphens, and one of several is the same role', () => {
  const titles = graph.roles.map(({ title }) => title);
  fc.assert(
    fc.property(fc.constantFrom(...titles), fc.boolean(), fc.boolean(), (title, upper, hyphens) => {
      const cased = upper ? title.toUpperCase() : title.toLowerCase();
      expect(read(graph, hyphens ? cased.replaceAll('-', ' ') : cased)[0]).toBe(`${title} EXACT`);
    }),
    { numRuns: titles.length },
  );
  for (const title of titles.filter((each) => /er$|st$/.test(each))) expect(firstRead(graph, `${title}s`)).toBe(title);
});

test('any text is read without an error, the same each time', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), (text) => {
      expect(read(graph, text)).toEqual(read(graph, text));
    }),
    { numRuns: 200 },
  );
});

describe('names of other things', () => {
  test.each([
    ['Competency', 'Docker', 'Docker EXACT'],
    ['Technology', 'type script', 'TypeScript LIKELY'],
    ['Technology', 'pyhton', 'Python GUESS'],
    ['Skill', 'statistic', 'Statistics LIKELY'],
    ['Skill', 'data visualization', 'Data visualisation LIKELY'],
    ['Company', 'shopify', 'Shopify EXACT'],
    ['Company', 'shopfy', 'Shopify GUESS'],
  ] as const)('a %s: "%s" is read as %s', (kind, name, expected) => {
    expect(read(graph, name, kind)[0]).toBe(expected);
  });

  test('a mistyped skill is no answer, since nothing would tell how it was read', () => {
    expect(resolve(graph, 'Competency', 'ref', 'pyhton')).toBeNull();
    expect(resolve(graph, 'Competency', 'ref', 'data visualization')).toMatchObject({ name: 'Data visualisation' });
  });
});

describe('a search', () => {
  test.each([
    ['SQL', 'SQL'],
    ['sysadmin', 'Systems Administrator'],
    ['data analysts', 'Data Analyst'],
  ])('"%s" has %s first', (text, name) => {
    const [first] = searchNodes(graph, text);
    expect(first?.kind === 'Role' ? first.title : first?.name).toBe(name);
  });

  test('gives each node once', () => {
    const found = searchNodes(graph, 'data analyst');
    expect(new Set(found).size).toBe(found.length);
  });
});
