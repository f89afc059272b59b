import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { EVERYDAY_NAMES_FILE, everydayNames, readEverydayNames } from '../../../src/app/names/everyday-names';
import { withFiles } from '../../importers/written-files';

const ENTRY = { names: 'RN', means: ['Registered Nurse | Registered Nurses'], evidence: 'Usual.' };

test('the table has at least 150 entries, each with evidence', () => {
  const entries = parse(readFileSync(EVERYDAY_NAMES_FILE, 'utf8')) as { names: string; evidence: string }[];
  expect(entries.length).toBeGreaterThanOrEqual(150);
  for (const { names, evidence } of entries) expect([names, evidence.length > 10]).toEqual([names, true]);
});

test.each([
  ['RN', [['Registered Nurse', 'Registered Nurses']]],
  ['rns', [['Registered Nurse', 'Registered Nurses']]],
  ['R.N.', [['Registered Nurse', 'Registered Nurses']]],
  ['student', []],
])('%s means %j', (name, jobs) => {
  expect(everydayNames().meaningOf(name)?.jobs).toEqual(jobs);
});

test('a name that the table lacks means nothing', () => {
  expect(everydayNames().meaningOf('no such name')).toBeNull();
  expect(everydayNames().meaningOf('constructor')).toBeNull();
});

test.each([
  ['a name that stands twice', JSON.stringify([ENTRY, { ...ENTRY, names: 'rns' }]), 'stands there twice'],
  ['an entry without evidence', JSON.stringify([{ ...ENTRY, evidence: undefined }]), "can't be read as a list"],
  ['an unknown key', JSON.stringify([{ ...ENTRY, sure: true }]), "can't be read as a list"],
  ['no YAML', '[', 'roles.yaml:1: not valid YAML'],
])('%s is refused', async (_, text, message) => {
  await withFiles({ 'roles.yaml': text }, async (folder) => {
    expect(() => readEverydayNames(join(folder, 'roles.yaml'))).toThrow(message);
  });
});

test('a missing table is refused', () => {
  expect(() => readEverydayNames('nowhere/roles.yaml')).toThrow('is not there');
});
