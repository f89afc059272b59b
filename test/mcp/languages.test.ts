/** Answers that name roles and skills in other languages, where a source has names in them. */
import type { Atlas } from '../../src/app';
import { snapshotOf } from '../../src/app/snapshot/snapshot';
import { labelsText, linkFact, nodeFact } from '../../src/domain';
import { buildCareerGraph } from '../../src/graph';
import { TOOLS } from '../../src/mcp';
import { type Assistant, assistantFor } from './assistant';

const source = nodeFact('Source', 'labels', 'source:labels', {
  ...{ name: 'Labels', publisher: 'Us', licence: 'Apache-2.0', attribution: 'Us', release: '1', asOf: '2026-11' },
  precedence: 1,
  labels: [labelsText({ language: 'de', names: new Map([['role:baker', ['Bäcker/Bäckerin']]]) })],
  skillLabels: [labelsText({ language: 'de', names: new Map([['skill:knead', ['Teig kneten']]]) })],
});
const role = (slug: string, title: string) =>
  nodeFact('Role', slug, source.id, {
    ...{ title, alternateTitles: [], scheme: 'ATLAS', summary: '', interests: [], responsibilities: [], matches: [] },
  });
const skill = (slug: string, name: string) =>
  nodeFact('Skill', slug, source.id, { ...{ name, alternateNames: [], scheme: 'ATLAS', skillKind: 'SKILL' } });
const needs = (competency: string) =>
  linkFact('REQUIRES', 'role:baker', competency, source.id, {
    ...{ importance: 4, evidence: 'EDITORIAL', asOf: '2026-11' },
  });
const graph = buildCareerGraph(
  {
    revision: 1,
    nodes: [
      source,
      role('baker', 'Baker'),
      role('diver', 'Diver'),
      skill('knead', 'Kneading'),
      skill('weigh', 'Weighing'),
    ],
    links: [needs('skill:knead'), needs('skill:weigh')],
  },
  '2026-11-24T00:00:00Z',
);
const snapshot = snapshotOf(graph, false);

let assistant: Assistant;
beforeAll(async () => {
  assistant = await assistantFor({ snapshot: () => snapshot } as unknown as Atlas);
});
afterAll(() => assistant.close());

test('all tools whose answers name roles, skills or technologies take a language', () => {
  const without = TOOLS.filter(({ fields }) => !('language' in fields)).map(({ name }) => name);
  expect(without).toEqual(['sources', 'apiSearch']);
  const own = TOOLS.filter(({ fields, speaksLanguages }) => 'language' in fields && !speaksLanguages);
  expect(own.map(({ name }) => name)).toEqual(['understand']);
});

test('names are in the language where a source has them in it, else in English; the answer follows its schema', async () => {
  const { structured } = await assistant.call('gap', { to: 'baker', language: 'de-AT' });
  expect(structured.understood).toMatchObject([{ role: { id: 'role:baker', title: 'Bäcker/Bäckerin' } }]);
  const { role: named, missing } = structured.answer;
  expect(named).toEqual({ id: 'role:baker', title: 'Bäcker/Bäckerin' });
  expect(missing.map(({ name }: { name: string }) => name).sort()).toEqual(['Teig kneten', 'Weighing']);
  expect(assistant.checks.get('gap')?.(structured)).toBe(true);
  const english = await assistant.call('gap', { to: 'baker' });
  expect(english.structured.answer.role.title).toBe('Baker');
});

test.each([
  ['xx', 'No source has names in "xx"'],
  ['German', 'is no code of a language'],
])('%s is refused with the remedy', async (language, message) => {
  const { isError, text } = await assistant.call('role', { role: 'diver', language });
  expect(isError).toBe(true);
  expect(text).toContain(message);
});
