import { stateIn } from '../../../src/app/names/states';
import type { CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../seeds-graph';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await seedsGraph();
});

test.each([
  ['unemployed', 'OUT_OF_WORK'],
  ['I am unemployed', 'OUT_OF_WORK'],
  ['out of work for two years', 'OUT_OF_WORK'],
  ['between jobs', 'OUT_OF_WORK'],
  ['looking for a new job', 'OUT_OF_WORK'],
  ['student', 'STUDENT'],
  ['student of chemistry', 'STUDENT'],
  ['chemistry student', 'STUDENT'],
  ['studying law', 'STUDENT'],
  ['retired', 'RETIRED'],
  ['retired at 67', 'RETIRED'],
  ['at home with children', 'AT_HOME'],
  ['stay at home mum', 'AT_HOME'],
  ['housewife', 'AT_HOME'],
  ['caring for my mother', 'CARER'],
  ['just out of prison', 'AFTER_PRISON'],
  ['ex-offender', 'AFTER_PRISON'],
  ['military spouse', 'MILITARY_FAMILY'],
  ['army wife', 'MILITARY_FAMILY'],
  ['on disability', 'ILL_OR_ON_LEAVE'],
  ['refugee', 'NEWCOMER'],
  ['freelancer', 'OTHER'],
])('"%s" is a state, not a job', (text, state) => {
  const found = stateIn(graph, text);
  expect(found).toMatchObject({ kind: 'StateNotJob', asked: text, state });
  expect(found!.question).toMatch(/[.?]$/);
});

test.each([
  'nurse',
  'unemployed electrician',
  'retired teacher',
  'laid off nurse',
  'prison officer',
  'student advisor',
  'care assistant',
  'Registered Nurse',
  'stay-at-home data analyst',
  'zzqqxx',
])('"%s" is a job, or nothing that we know', (text) => {
  expect(stateIn(graph, text)).toBeNull();
});

test('a subject leads to what people become who learn it', () => {
  expect(stateIn(graph, 'student of accounting')!.suggestions.map(({ title }) => title)).toContain('Staff Accountant');
  expect(stateIn(graph, 'student')!.suggestions).toEqual([]);
});
