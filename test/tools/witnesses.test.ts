import { evaluate, TOOLS } from './evaluate';

const FILE = 'advice/witnesses.mjs';

test('a question is kept for each change that it showed, the newest of several', () => {
  expect(
    evaluate(
      TOOLS,
      FILE,
      `tool.withWitnesses(new Map([['b more', 'old'], ['a off', 'kept']]), [['b more', 'new'], ['a fewer', 'found']])`,
    ),
  ).toEqual([
    ['a fewer', 'found'],
    ['a off', 'kept'],
    ['b more', 'new'],
  ]);
});

test('every witness is kept under a name and a change', () => {
  const labels = evaluate(TOOLS, FILE, `[...tool.readWitnesses().keys()]`) as string[];
  expect(labels.length).toBeGreaterThan(50);
  for (const label of labels) expect(label).toMatch(/^[\w.-]+(\/[\w-]+)* (more|fewer|off)$/);
});
