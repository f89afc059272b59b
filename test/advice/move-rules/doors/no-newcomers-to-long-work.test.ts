import { noNewcomersToLongWork } from '../../../../src/advice/move-rules/doors/no-newcomers-to-long-work';
import { tinyMove } from '../tiny-move';

test.each([
  ['a newcomer to a job that asks for four years is shut out', { relevance: 0.1, lacking: 4 }, true],
  ['not somebody whose work counts', { relevance: 0.6, lacking: 4 }, false],
  ['not where half a year is asked', { relevance: 0.1, lacking: 0.5 }, false],
  [
    'nor where earlier work leaves little to serve',
    { relevance: 0.6, keptRelevance: 0.1, lacking: 1, door: { experienceYears: 9 } },
    false,
  ],
] as const)('%s', (_what, move, is) => {
  expect(noNewcomersToLongWork.breaks(tinyMove(move))).toBe(is);
});
