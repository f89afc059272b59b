import { conditionsText, outlookText } from '../../src/domain';
import { conditionsOf, countedUnder, everydayTitle, outlookOf } from '../../src/network';
import { keptSeedsGraph } from '../kept/graphs';
import { graphOf } from './roles-graph';

const FIGURES = {
  ...{ year: 2024, yearThen: 2034, employment: 1000, employmentThen: 1100, growthPercent: 10, openingsYearly: 90 },
  ...{ selfEmployedPercent: 3, usualEducation: null, workExperience: null, onTheJobTraining: null },
  ...{ medianPayUsd: 60_000, transferRatePercent: null },
};
const WORK = { hours: 'DAYS', place: 'SITE', body: 3, people: 2, danger: 2, stress: 2, also: [] } as const;

const graph = graphOf(
  {
    nurse: { matches: ['closeMatch role:onet/29-1141.00'] },
    'junior-nurse': { matches: ['broadMatch role:onet/29-1141.00'] },
    chief: { matches: ['relatedMatch role:onet/11-1011.00', 'relatedMatch role:onet/29-1141.00'] },
    soldier: { matches: ['narrowMatch role:onet/55-3016.00'] },
    'onet/29-1141.00': { title: 'Registered Nurses' },
    'onet/29-1141.01': { title: 'Acute Care Nurses' },
    'onet/21-1014.00': { title: 'Mental Health Counselors' },
    'onet/29-2011.00': { title: 'Technologists' },
  },
  {
    outlook: ['29-1141', '21-1018', '29-2010'].map((soc) => outlookText({ soc, ...FIGURES })),
    socCodes: ['role:chief 29-1141'],
    everydayTitles: ['role:onet/29-1141.00 registered nurse'],
    conditions: [
      conditionsText({ role: 'role:nurse', ...WORK, selfEmployedPercent: 1 }),
      conditionsText({ role: 'role:onet/21-1014.00', ...WORK, selfEmployedPercent: null }),
    ],
  },
);
const numberOf = (slug: string) => (graph.find(`role:${slug}`) as { index: number }).index;

describe('where a role is counted', () => {
  test.each([
    ['nurse', '29-1141', true],
    ['junior-nurse', '29-1141', false],
    ['chief', '29-1141', false],
    ['onet/29-1141.00', '29-1141', true],
    ['onet/29-1141.01', '29-1141', false],
  ])('%s: under %s, as its own: %s', (slug, soc, isOwn) => {
    expect(countedUnder(graph, numberOf(slug))).toEqual({ soc, isOwn });
  });
});

describe('the outlook of a role', () => {
  test('is its own where its code counts this work alone', () => {
    expect(outlookOf(graph, numberOf('nurse'))).toMatchObject({
      soc: '29-1141',
      isOwn: true,
      of: null,
      growthPercent: 10,
    });
  });

  test('says of whom it is where the code counts wider or other work', () => {
    expect(outlookOf(graph, numberOf('junior-nurse'))).toMatchObject({ isOwn: false, of: 'registered nurse' });
    expect(outlookOf(graph, numberOf('onet/29-1141.01'))).toMatchObject({ isOwn: false, of: 'registered nurse' });
  });

  test('is that of codes counted together where nothing finer is published', () => {
    expect(outlookOf(graph, numberOf('onet/21-1014.00'))).toMatchObject({ soc: '21-1018', isOwn: false, of: null });
    expect(outlookOf(graph, numberOf('onet/29-2011.00'))).toMatchObject({ soc: '29-2010', isOwn: false, of: null });
  });

  test('is unknown for work that nobody projects', () => {
    expect(outlookOf(graph, numberOf('soldier'))).toBeNull();
  });
});

describe('the conditions of a role', () => {
  test('are its own, else those of the nearest work of another classification, else unknown', () => {
    expect(conditionsOf(graph, numberOf('nurse'))).toMatchObject({
      statedFor: numberOf('nurse'),
      selfEmployedPercent: 1,
    });
    expect(conditionsOf(graph, numberOf('onet/29-1141.00'))).toMatchObject({ statedFor: numberOf('nurse'), body: 3 });
    expect(conditionsOf(graph, numberOf('soldier'))).toBeNull();
  });

  test('take the share of self-employed from the outlook where their source has none', () => {
    expect(conditionsOf(graph, numberOf('onet/21-1014.00'))?.selfEmployedPercent).toBe(3);
  });
});

test('people call a role by its everyday title, else by its title', () => {
  expect(everydayTitle(graph, 'role:onet/29-1141.00')).toBe('registered nurse');
  expect(everydayTitle(graph, 'role:onet/29-1141.01')).toBe('Acute Care Nurses');
  expect(everydayTitle(graph, 'role:onet/99-9999.00')).toBeNull();
});

test('each of our roles has conditions, and an outlook but for the armed forces, whom the Bureau does not project', async () => {
  const seeds = await keptSeedsGraph();
  const lacking = (has: (role: number) => unknown) =>
    seeds.roles.filter(({ index }) => has(index) === null).map(({ title }) => title);
  expect(lacking((role) => conditionsOf(seeds, role))).toEqual([]);
  expect(lacking((role) => outlookOf(seeds, role))).toEqual(['Military Officer', 'Soldier']);
});
