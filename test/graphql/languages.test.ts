import { parse } from 'graphql';
import type { Atlas } from '../../src/app';
import { snapshotOf } from '../../src/app/snapshot/snapshot';
import { labelsText, nodeFact } from '../../src/domain';
import { buildCareerGraph } from '../../src/graph';
import { buildCareerSchema, createExecutor, RequestContext } from '../../src/graphql';

const source = nodeFact('Source', 'labels', 'source:labels', {
  ...{ name: 'Labels', publisher: 'Us', licence: 'Apache-2.0', attribution: 'Us', release: '1', asOf: '2026-11' },
  precedence: 1,
  labels: [
    labelsText({ language: 'de', names: new Map([['role:baker', ['B\u00e4cker/B\u00e4ckerin', 'Backstubenkraft']]]) }),
    labelsText({ language: 'he', names: new Map([['role:baker', ['\u05d0\u05d5\u05e4\u05d4']]]) }),
  ],
  skillLabels: [labelsText({ language: 'de', names: new Map([['skill:knead', ['Teig kneten']]]) })],
});
const role = (slug: string, title: string) =>
  nodeFact('Role', slug, source.id, {
    ...{ title, alternateTitles: [], scheme: 'ATLAS', summary: '', interests: [], responsibilities: [], matches: [] },
  });
const skill = nodeFact('Skill', 'knead', source.id, {
  ...{ name: 'kneading dough', alternateNames: [], scheme: 'ATLAS', skillKind: 'SKILL' },
});
const graph = buildCareerGraph(
  { revision: 1, nodes: [source, role('baker', 'Baker'), role('diver', 'Diver'), skill], links: [] },
  '2026-11-24T00:00:00Z',
);
const snapshot = snapshotOf(graph, false);

async function ask(query: string) {
  const execute = createExecutor(buildCareerSchema(), 'js', () => {});
  const context = new RequestContext({ snapshot: () => snapshot } as unknown as Atlas, 'languages', null, snapshot);
  return execute({ document: parse(query), hash: query, operationName: null, variables: {}, context });
}

test('titles of roles and names of skills speak a language where a source has them in it, else English', async () => {
  const { data } = await ask(`{
    baker: node(id: "role:baker") { ... on Role { title de: title(language: "de-AT") he: title(language: "he") } }
    diver: node(id: "role:diver") { ... on Role { de: title(language: "de") } }
    skill: node(id: "skill:knead") { ... on Competency { name de: name(language: "de") he: name(language: "he") } }
  }`);
  expect(data).toEqual({
    baker: { title: 'Baker', de: 'B\u00e4cker/B\u00e4ckerin', he: '\u05d0\u05d5\u05e4\u05d4' },
    diver: { de: 'Diver' },
    skill: { name: 'kneading dough', de: 'Teig kneten', he: 'kneading dough' },
  });
});

test('a search in a language finds roles by what they are called in it', async () => {
  const { data } = await ask(`{
    de: search(text: "backstube", language: "de") { nodes { id } }
    he: search(text: "\u05d0\u05d5\u05e4\u05d4", language: "he", kinds: [ROLE]) { nodes { id } totalCount }
  }`);
  expect(data).toEqual({
    de: { nodes: [{ id: 'role:baker' }] },
    he: { nodes: [{ id: 'role:baker' }], totalCount: 1 },
  });
});

test.each([
  ['{ search(text: "x", language: "xx") { totalCount } }', 'Languages here: en, de and he'],
  ['{ search(text: "x", language: "German") { totalCount } }', 'is no code of a language'],
  ['{ search(text: "x", language: "de", kinds: [SKILL]) { totalCount } }', 'Only roles are found'],
  ['{ node(id: "role:baker") { ... on Role { title(language: "xx") } } }', 'No source has names in "xx"'],
])('%s is refused with the remedy', async (query, message) => {
  const { errors } = await ask(query);
  expect(errors?.[0]?.message).toContain(message);
});
