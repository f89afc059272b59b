import { gainsSomething } from '../../../../src/advice/rules/beside-door/gains-something';
import { route, tinyQuestion } from '../../tiny-careers';

test('a further route needs a reason', () => {
  expect(gainsSomething.breaks(tinyQuestion(), route({ years: 2 }), route({ relevance: 0.5 }, { years: 1 }))).toBe(
    true,
  );
  expect(gainsSomething.breaks(tinyQuestion(), route({ years: 2 }), route({ relevance: 0.6 }, { years: 1 }))).toBe(
    false,
  );
  expect(gainsSomething.breaks(tinyQuestion(), route({ years: 2.5 }), route({ relevance: 0.5 }, { years: 1 }))).toBe(
    false,
  );
  expect(
    gainsSomething.breaks(tinyQuestion(), route({ years: 2, odds: 'RARE' }), route({ relevance: 0.5 }, { years: 1 })),
  ).toBe(false);
});
