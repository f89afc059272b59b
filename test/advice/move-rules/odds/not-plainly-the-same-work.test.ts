import { notPlainlyTheSameWork } from '../../../../src/advice/move-rules/odds/not-plainly-the-same-work';
import { tinyMove } from '../tiny-move';

test.each([
  ['near work', { kind: 0.6, sure: 0.9 }, true],
  ['much the same work that nobody is sure of', { kind: 0.8, sure: 0.2 }, true],
  ['much the same work of which sources are sure is common', { kind: 0.8, sure: 0.5 }, false],
  ['the same work is common whatever they say', { kind: 0.95 }, false],
  ['but not into a job that manages others', { kind: 0.95, wanted: { seniority: 'MANAGER' } }, true],
] as const)('%s', (_what, move, is) => {
  expect(notPlainlyTheSameWork.breaks(tinyMove(move))).toBe(is);
});
