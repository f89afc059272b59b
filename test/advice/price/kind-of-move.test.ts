import { kindOfMove } from '../../../src/advice/price/move-outline';
import { JOB, START, tinyGraph } from '../tiny-careers';

/** The kind of a move between these roles that nobody names. */
function kindBetween(start: Parameters<typeof tinyGraph>[0]['start'], job: typeof start, relevance = 1): string {
  const graph = tinyGraph({ start: start!, job: job! });
  return kindOfMove(graph, graph.roles[START]!, graph.roles[JOB]!, -1, relevance);
}

test.each([
  ['up a rung', 'MID', 'SENIOR', 'PROMOTION'],
  ['on the same rung', 'MID', 'MID', 'LATERAL'],
  ['down a rung', 'SENIOR', 'MID', 'STEP_BACK'],
] as const)('a move %s within the same work has its kind', (_, before, after, kind) => {
  expect(kindBetween({ seniority: before }, { seniority: after })).toBe(kind);
});

test('pay that is no less makes up for a rung', () => {
  expect(kindBetween({ seniority: 'SENIOR', pay: 50_000 }, { seniority: 'MID', pay: 50_000 })).toBe('LATERAL');
  expect(kindBetween({ seniority: 'SENIOR', pay: 50_000 }, { seniority: 'MID', pay: 49_000 })).toBe('STEP_BACK');
});

test('a move down into other work is a pivot', () => {
  expect(kindBetween({ seniority: 'SENIOR' }, { seniority: 'MID' }, 0.1)).toBe('PIVOT');
});
