import type { MovePrice } from '../../../../src/advice';
import { anotherKindOfWay } from '../../../../src/advice/rules/other-routes/another-kind-of-way';
import { route, tinyQuestion } from '../../tiny-careers';

type Moves = readonly Partial<MovePrice>[];

const breaks = (best: Moves, chain: Moves) => anotherKindOfWay.breaks(tinyQuestion(), route(...best), route(...chain));

test('a further way has a reason of its own', () => {
  expect(breaks([{ years: 2 }], [{ years: 1 }, { years: 1 }])).toBe(true);
  expect(breaks([{ years: 2, odds: 'RARE' }], [{ years: 1 }, { years: 1 }])).toBe(false);
  expect(breaks([{ years: 2, studyYears: 1 }], [{ years: 1 }, { years: 1 }])).toBe(false);
  expect(breaks([{ years: 3 }], [{ years: 1 }, { years: 1 }])).toBe(false);
});

test('a rung swapped or left out after the same first job is none', () => {
  expect(breaks([{ years: 1 }, { years: 3 }], [{ years: 1 }, { years: 1 }])).toBe(true);
});
