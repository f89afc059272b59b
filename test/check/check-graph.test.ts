import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECK_RULES, checkGraph, countDisciplines } from '../../src/check';
import { GOOD, graphOf, minus, onet, ours, plus } from './small-careers';

const PROJECT = join(__dirname, '..', '..');

describe('a check', () => {
  const faulty = graphOf(plus(GOOD, { nodes: [onet('3'), ours('butler', 'dining-room', 'SENIOR')] }));

  test('tells findings in our careers from notes on what publishers state', () => {
    const [deadEnds] = checkGraph(faulty, { rules: ['dead-end'] });
    expect(deadEnds?.findings.map(({ subjects }) => subjects)).toEqual([['role:butler']]);
    expect(deadEnds?.notes.map(({ subjects }) => subjects)).toEqual([['role:onet/3']]);
  });

  test('goes by the rules asked for, in its own order', () => {
    const results = checkGraph(faulty, { rules: ['role-without-pay', 'dead-end'] });
    expect(results.map(({ rule }) => rule)).toEqual(['dead-end', 'role-without-pay']);
  });

  test('tells of one scheme only if asked', () => {
    const seen = checkGraph(faulty, { scheme: 'ONET' }).flatMap(({ findings, notes }) => [...findings, ...notes]);
    expect(new Set(seen.map(({ scheme }) => scheme))).toEqual(new Set(['ONET']));
  });

  test('counts what is known of each discipline', () => {
    const [diningRoom, kitchen] = countDisciplines(graphOf(minus(GOOD, 'baker editors')));
    expect(diningRoom).toMatchObject({
      discipline: 'Dining room',
      roles: 2,
      progressionsWithin: 1,
      progressionsIn: 2,
      progressionsOut: 1,
    });
    expect(kitchen).toEqual({
      discipline: 'Kitchen',
      roles: 4,
      byRung: { ENTRY: 1, MID: 2, SENIOR: 0, LEAD: 0, MANAGER: 0, EXECUTIVE: 1 },
      requirements: 4,
      competencies: 1,
      progressionsWithin: 4,
      progressionsIn: 1,
      progressionsOut: 2,
      payBands: 3,
      companies: 0,
      certifications: 0,
    });
  });
});

test('every rule is explained in docs/check.md, and no other', () => {
  const page = readFileSync(join(PROJECT, 'docs/check.md'), 'utf8');
  const sections = [...page.matchAll(/^### `([\w-]+)`$/gm)].map(([, name]) => name);
  expect(sections).toEqual(CHECK_RULES.map(({ name }) => name));
});
