import { join } from 'node:path';
import { EVERYDAY_NAMES_FILE, everydayNames, readEverydayNames } from '../../../src/app/names/everyday-names';
import { understand } from '../../../src/app/names/understand';
import type { CareerGraph } from '../../../src/graph';
import { withFiles } from '../../importers/written-files';
import { seedsGraph } from '../seeds-graph';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await seedsGraph();
});

const abroad = () => everydayNames().all.filter(({ country }) => country !== null);

test('more than 250 names of Britain and of India are known, each with one country', () => {
  const counts = new Map<string, number>();
  for (const { country } of abroad()) counts.set(country!, (counts.get(country!) ?? 0) + 1);
  expect(counts.get('India')).toBeGreaterThan(250);
  expect(counts.get('the United Kingdom and Ireland')).toBeGreaterThan(250);
});

test('each job of the tables is a role of ours or a code of O*NET', () => {
  const titles = new Set(graph.roles.map(({ title }) => title));
  const jobs = abroad().flatMap((name) => name.jobs.flat());
  expect(jobs.filter((job) => !titles.has(job) && !/^\d\d-\d{4}\.\d\d$/.test(job))).toEqual([]);
});

test.each([
  ['ward boy', 'Nursing Assistant'],
  ['loco pilot', 'Train Driver'],
  ['JE civil', 'Civil Engineer'],
  ['purchase ledger clerk', 'Accounts Payable Specialist'],
  ['letting agent', 'Leasing Agent'],
  ['registered practical nurse', 'Licensed Practical Nurse'],
  ['aged care worker', 'Nursing Assistant'],
  ['care home manager', 'Healthcare Administrator'],
  ['draughtsman mechanical', 'Drafter'],
  ['hotel steward', 'Waiter'],
  ['LDC clerk', 'Office Clerk'],
  ['scrum mstr', 'Scrum Master'],
])('%s is read as %s', (name, title) => {
  expect(understand(graph, 'Role', name, 1)[0]!.node).toMatchObject({ title });
});

test.each([
  // A short form of another country is one only alone: CA is a place too.
  ['truck driver CA', 'Truck Driver'],
  ['site engineer PWD', 'Civil Engineer'],
  ['housing officer council', 'Property Manager'],
])('%s is read as %s', (name, title) => {
  expect(understand(graph, 'Role', name, 3).map(({ node }) => (node.kind === 'Role' ? node.title : ''))).toContain(
    title,
  );
});

const FILE = JSON.stringify({ country: 'Nowhere', asOf: '2026-11', names: [['zark, zork', 'Nurse']] });

test.each([
  ['a name that the general table has', FILE.replace('zark', 'RN'), '"RN" stands there twice'],
  ['no country', FILE.replace('"country":"Nowhere",', ''), "can't be read as a list of names"],
  ['a name that means nothing', FILE.replace(',"Nurse"', ''), "can't be read as a list of names"],
])('%s is refused', async (_, text, message) => {
  await withFiles({ 'xx.yaml': text }, async (folder) => {
    expect(() => readEverydayNames(EVERYDAY_NAMES_FILE, folder)).toThrow(message);
    expect(() => readEverydayNames(EVERYDAY_NAMES_FILE, folder)).toThrow(join(folder, 'xx.yaml'));
  });
});
