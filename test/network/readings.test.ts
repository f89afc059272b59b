import type { CareerGraph } from '../../src/graph';
import { jobOf, noReadingReason, readingsOf, representativeOf } from '../../src/network';
import { graphOf } from './roles-graph';

const numberOf = (graph: CareerGraph, slug: string) => graph.roles.find(({ id }) => id === `role:${slug}`)!.index;

/** "closeMatch onet/47-2152.00" */
const told = (graph: CareerGraph, slug: string) =>
  readingsOf(graph, numberOf(graph, slug)).map(
    ({ role, relation }) => `${relation} ${graph.roles[role]!.id.slice('role:'.length)}`,
  );

const jobs = (graph: CareerGraph, ...slugs: readonly string[]) =>
  slugs.map((slug) => graph.roles[jobOf(graph, numberOf(graph, slug))]!.id.slice('role:'.length));

test('a role without others has no readings and is its own job', () => {
  const graph = graphOf({ plumber: {} });
  expect(told(graph, 'plumber')).toEqual([]);
  expect(jobs(graph, 'plumber')).toEqual(['plumber']);
  expect(noReadingReason(graph, numberOf(graph, 'plumber'))).toBeNull();
});

test('what editors match is a reading both ways, and the same work is one job that our role stands for', () => {
  const graph = graphOf({ plumber: { matches: ['exactMatch role:onet/47-2152.00'] }, 'onet/47-2152.00': {} });
  expect(told(graph, 'plumber')).toEqual(['exactMatch onet/47-2152.00']);
  expect(told(graph, 'onet/47-2152.00')).toEqual(['exactMatch plumber']);
  expect(jobs(graph, 'plumber', 'onet/47-2152.00')).toEqual(['plumber', 'plumber']);
  expect(representativeOf(graph, numberOf(graph, 'onet/47-2152.00')).id).toBe('role:plumber');
});

test('a related role is no reading', () => {
  const graph = graphOf({ plumber: { matches: ['relatedMatch role:onet/47-2152.00'] }, 'onet/47-2152.00': {} });
  expect(told(graph, 'plumber')).toEqual([]);
});

test('of several of ours that are close to one occupation only its namesake is the same work', () => {
  const graph = graphOf({
    'web-developer': { title: 'Web Developer', matches: ['closeMatch role:onet/15-1254.00'] },
    'front-end-developer': { title: 'Front-End Developer', matches: ['closeMatch role:onet/15-1254.00'] },
    'onet/15-1254.00': { title: 'Web Developers' },
  });
  expect(told(graph, 'web-developer')).toEqual(['closeMatch onet/15-1254.00']);
  expect(told(graph, 'front-end-developer')).toEqual(['broadMatch onet/15-1254.00']);
  expect(jobs(graph, 'web-developer', 'front-end-developer', 'onet/15-1254.00')).toEqual([
    'web-developer',
    'front-end-developer',
    'web-developer',
  ]);
});

test('of two occupations that a role of ours is, the second is a part of it, so no job has two of them', () => {
  const graph = graphOf({
    'bus-driver': { matches: ['exactMatch role:onet/53-3052.00', 'closeMatch role:onet/53-3051.00'] },
    'onet/53-3052.00': {},
    'onet/53-3051.00': {},
  });
  expect(told(graph, 'bus-driver')).toEqual(['exactMatch onet/53-3052.00', 'narrowMatch onet/53-3051.00']);
  expect(jobs(graph, 'onet/53-3052.00', 'onet/53-3051.00')).toEqual(['bus-driver', 'onet/53-3051.00']);
});

describe('a role of ESCO', () => {
  const ISCO_SOC = { iscoSoc: ['7126 47-2152', '7126 49-9021', '2411 13-2011'] };

  test('is the same work as its namesake that is classed alike, and as ours of that occupation', () => {
    const graph = graphOf(
      {
        plumber: { matches: ['exactMatch role:onet/47-2152.00'] },
        'esco/1': { title: 'pipe fitter', iscoGroup: '7126' },
        'onet/47-2152.00': { title: 'Pipe Fitters' },
      },
      ISCO_SOC,
    );
    expect(told(graph, 'esco/1')).toEqual(['closeMatch plumber', 'closeMatch onet/47-2152.00']);
    expect(jobs(graph, 'esco/1', 'onet/47-2152.00')).toEqual(['plumber', 'plumber']);
    const [, inOnet] = readingsOf(graph, numberOf(graph, 'esco/1'));
    expect(inOnet!.because).toBe('The two have the same title. ISCO group 7126 shares work with SOC 47-2152.');
    expect(inOnet!.evidence).toBe('DERIVED');
  });

  test('is a kind of the occupation whose title has its own as a part, and the same work as ours of its name', () => {
    const graph = graphOf(
      {
        'staff-accountant': {
          title: 'Staff Accountant',
          alternateTitles: ['Accountant'],
          matches: ['broadMatch role:onet/13-2011.00'],
        },
        'esco/1': { title: 'accountant', iscoGroup: '2411' },
        'onet/13-2011.00': { title: 'Accountants and Auditors' },
      },
      ISCO_SOC,
    );
    expect(told(graph, 'esco/1')).toEqual(['closeMatch staff-accountant', 'broadMatch onet/13-2011.00']);
    expect(jobs(graph, 'esco/1', 'onet/13-2011.00')).toEqual(['staff-accountant', 'onet/13-2011.00']);
  });

  test('without any of its own reads as the role that it is a kind of', () => {
    const graph = graphOf(
      {
        'esco/1': { title: 'plumber', iscoGroup: '7126' },
        'esco/2': { title: 'gilder', iscoGroup: '7126', broaderRoles: ['role:esco/1'] },
        'onet/47-2152.00': { title: 'Plumbers' },
      },
      ISCO_SOC,
    );
    expect(told(graph, 'esco/2')).toEqual(['broadMatch onet/47-2152.00']);
    expect(readingsOf(graph, numberOf(graph, 'esco/2'))[0]!.because).toBe(
      '“gilder” is a kind of “plumber”, which reads so.',
    );
  });

  test('that nothing in O*NET is says so', () => {
    const graph = graphOf({ 'esco/1': { title: 'gilder' }, 'onet/47-2152.00': { title: 'Plumbers' } }, ISCO_SOC);
    expect(told(graph, 'esco/1')).toEqual([]);
    expect(noReadingReason(graph, numberOf(graph, 'esco/1'))).toMatch(/^O\*NET has no occupation for this work/);
  });
});

describe('an editor', () => {
  const roles = {
    'esco/1': { title: 'plumber' },
    'onet/47-2152.00': { title: 'Plumbers' },
    'onet/49-9021.00': { title: 'Heating Mechanics' },
  };

  test('says what two roles are to each other, and that counts instead of what names say', () => {
    const graph = graphOf(roles, { readings: ['broadMatch\tesco:plumber\trole:onet/49-9021.00\tBecause we say so.'] });
    expect(told(graph, 'esco/1')).toEqual(['broadMatch onet/49-9021.00']);
    const [reading] = readingsOf(graph, numberOf(graph, 'esco/1'));
    expect([reading!.because, reading!.source.name, reading!.evidence]).toEqual([
      'Because we say so.',
      'Editors',
      'EDITORIAL',
    ]);
  });

  test('says that two roles are no readings of each other', () => {
    const graph = graphOf(roles, { readings: ['notMatch\tesco:plumber\trole:onet/47-2152.00\tAnother trade.'] });
    expect(told(graph, 'esco/1')).toEqual([]);
  });

  test('may speak of roles that are not loaded', () => {
    const graph = graphOf({ plumber: {} }, { readings: ['closeMatch\tesco:plumber\trole:plumber\tThe same trade.'] });
    expect(told(graph, 'plumber')).toEqual([]);
  });
});
