import type { MovePrice } from '../../../../src/advice';
import { anotherKindOfWay } from '../../../../src/advice/rules/other-routes/another-kind-of-way';
import { GOAL, route, tinyQuestion } from '../../tiny-careers';

type Moves = readonly Partial<MovePrice>[];

const breaks = (best: Moves, chain: Moves) => anotherKindOfWay.breaks(tinyQuestion(), route(...best), route(...chain));

test('a further way has a reason of its own', () => {
  expect(breaks([{ years: 2 }], [{ years: 1 }, { years: 1 }])).toBe(true);
  expect(breaks([{ years: 2, odds: 'RARE' }], [{ years: 1 }, { years: 1 }])).toBe(false);
  expect(breaks([{ years: 2, odds: 'RARE' }], [{ years: 2 }, { years: 1 }])).toBe(true);
  expect(breaks([{ years: 1, to: GOAL }, { years: 2 }], [{ years: 1 }, { years: 1 }])).toBe(false);
});

test('it is sooner with hardly more jobs between, or with much less study', () => {
  const overThree: Moves = [{ years: 1 }, { years: 1 }, { years: 1 }];
  expect(breaks([{ years: 4 }], [{ years: 1 }, { years: 1 }])).toBe(false);
  expect(breaks([{ years: 4 }], overThree)).toBe(true);
  expect(breaks([{ years: 4, studyYears: 1.5 }], overThree)).toBe(false);
});

test('it pays through study of a year or more', () => {
  const odds = 'POSSIBLE' as const;
  const whileStudying: Moves = [
    { years: 0.2, odds },
    { years: 2, studyYears: 1.8, odds },
  ];
  const best = { years: 2, studyYears: 1.8, relevance: 0.1, odds };
  expect(breaks([best], whileStudying)).toBe(false);
  // Who works in the field already earns in it.
  expect(breaks([{ ...best, relevance: 0.4 }], whileStudying)).toBe(true);
  expect(breaks([{ years: 0.8, studyYears: 0.5 }], [{ years: 0.2 }, { years: 0.6, studyYears: 0.5 }])).toBe(true);
});

test('a rung swapped or left out after the same first job is none', () => {
  expect(breaks([{ years: 1 }, { years: 3 }], [{ years: 1 }, { years: 1 }])).toBe(true);
});
