import { notPlainlyTheSameWork } from '../../../../src/advice/move-rules/odds/not-plainly-the-same-work';
import { tinyMove } from '../tiny-move';

test.each([
  ['near work', { relevance: 0.6, sure: 0.9 }, true],
  ['much the same work that nobody is sure of', { relevance: 0.8, sure: 0.2 }, true],
  ['much the same work of which sources are sure is common', { relevance: 0.8, sure: 0.5 }, false],
  ['the same work is common whatever they say', { relevance: 0.95 }, false],
  ['but not into a job that manages others', { relevance: 0.95, wanted: { seniority: 'MANAGER' } }, true],
] as const)('%s', (_what, move, is) => {
  expect(notPlainlyTheSameWork.breaks(tinyMove(move))).toBe(is);
});
