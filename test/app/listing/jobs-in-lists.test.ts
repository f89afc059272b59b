import { listRoles, type RoleOrder, searchNodes } from '../../../src/app';
import { understoodRole } from '../../../src/app/inputs/references';
import { understand } from '../../../src/app/names/understand';
import type { CareerGraph } from '../../../src/graph';
import { jobOf, rolesOfJob } from '../../../src/network';
import { graphOf } from '../../network/roles-graph';

type Filter = Parameters<typeof listRoles>[1];

/** Three pieces of work in several classifications, and two that one alone has. */
const graph = graphOf(
  {
    nurse: { title: 'Registered Nurse', matches: ['exactMatch role:onet/29-1141.00'] },
    'onet/29-1141.00': { title: 'Registered Nurses', alternateTitles: ['Ward Nurse'], jobZone: 3 },
    'esco/nurse': {
      title: 'registered nurse',
      alternateTitles: ['nurse responsible for general care'],
      iscoGroup: '2221',
    },
    'onet/47-2152.00': { title: 'Plumbers', jobZone: 3 },
    'esco/plumber': { title: 'plumber', iscoGroup: '7126' },
    florist: { title: 'Florist' },
    'esco/wine-taster': { title: 'wine taster' },
  },
  { iscoSoc: ['2221 29-1141', '7126 47-2152'] },
);

const slug = ({ id }: { readonly id: string }) => id.slice('role:'.length);
const roles = (filter?: Filter, orderBy?: readonly RoleOrder[], isOncePerJob?: boolean) =>
  listRoles(graph, filter, orderBy, isOncePerJob).map(slug);
const found = (text: string, options?: Parameters<typeof searchNodes>[2]) =>
  searchNodes(graph, text, options).map(slug);

test('a job has its roles from ours to O*NET’s to ESCO’s, whichever you ask for', () => {
  const job = ['nurse', 'onet/29-1141.00', 'esco/nurse'];
  for (const each of job) {
    const { index } = graph.find(`role:${each}`)!;
    expect(rolesOfJob(graph, index).map((role) => slug(graph.roles[role]!))).toEqual(job);
  }
  const { index } = graph.find('role:florist')!;
  expect(rolesOfJob(graph, index)).toEqual([index]);
});

describe('a list of roles', () => {
  test('shows each job once, as ours, else as O*NET’s, else as ESCO’s', () => {
    expect(roles()).toEqual(['florist', 'onet/47-2152.00', 'nurse', 'esco/wine-taster']);
  });

  test('shows every role if asked to', () => {
    expect(roles(undefined, undefined, false)).toHaveLength(graph.roles.length);
  });

  test('shows of a job the preferred of the roles that pass', () => {
    expect(roles({ jobZones: [3] })).toEqual(['onet/47-2152.00', 'onet/29-1141.00']);
  });

  test('that names schemes shows the roles of these schemes, and each job once if asked to', () => {
    expect(roles({ schemes: ['ESCO'] })).toEqual(['esco/plumber', 'esco/nurse', 'esco/wine-taster']);
    expect(roles({ schemes: ['ONET', 'ESCO'] })).toHaveLength(5);
    expect(roles({ schemes: ['ONET', 'ESCO'] }, undefined, true)).toEqual([
      'onet/47-2152.00',
      'onet/29-1141.00',
      'esco/wine-taster',
    ]);
  });

  test('finds a job by the name of any of its roles, and puts it where its best match stood', () => {
    expect(roles({ text: 'general care' })).toEqual(['nurse']);
    expect(roles({ text: 'ward nurse' })).toEqual(['nurse']);
    expect(roles({ text: 'general care', jobZones: [3] })).toEqual(['onet/29-1141.00']);
    expect(roles({ text: 'general care', jobZones: [5] })).toEqual([]);
    expect(roles({ text: 'nurse' }, ['TITLE'])).toEqual(['nurse']);
  });
});

describe('a search', () => {
  test('shows each job once, and every role if asked to', () => {
    expect(found('registered nurse')).toEqual(['nurse']);
    expect(found('registered nurse', { oncePerJob: false })).toEqual(
      expect.arrayContaining(['nurse', 'onet/29-1141.00', 'esco/nurse']),
    );
    expect(found('general care')).toEqual(['nurse']);
    expect(found('plumber', { kinds: ['Role'] })).toEqual(['onet/47-2152.00']);
  });
});

test('what else a name may mean are other jobs, not the same one in another classification', () => {
  const { role, others } = understoodRole(graph, 'from', 'registered nurse');
  expect([role, ...others].map(slug)).toEqual(['nurse']);
  expect(understand(graph, 'Role', 'registered nurse', 5).map(({ node }) => slug(node))).toEqual(['nurse']);
  expect(understand(graph, 'Role', 'role:onet/29-1141.00', 5).map(({ node }) => slug(node))).toEqual([
    'onet/29-1141.00',
  ]);
});

test('lists without texts and filters hold every job once, in every order', () => {
  const jobs = new Set(graph.roles.map(({ index }) => jobOf(graph as CareerGraph, index)));
  for (const order of ['TITLE', 'PAY_DESC', 'JOB_ZONE'] as const) {
    const listed = listRoles(graph, {}, [order, 'TITLE_DESC']);
    expect(listed.map(({ index }) => jobOf(graph, index)).sort()).toEqual([...jobs].sort());
  }
});
