import { leadsInItsPlace } from '../../../src/advice/chains/leading-way';
import type { MovePrice } from '../../../src/advice/price/move-price';
import { JOB, left, moveStudying, route, tinyQuestion } from '../tiny-careers';

const question = tinyQuestion({ start: { pay: 100_000 }, job: { pay: 100_000 } });
const leads = (best: Partial<MovePrice>, other: Partial<MovePrice>) =>
  leadsInItsPlace(question, route(best), route(other));

describe('a way leads in the place of the cheapest', () => {
  test('if more people manage it in hardly more time', () => {
    expect(leads({ years: 4, odds: 'RARE' }, { years: 4.4, odds: 'POSSIBLE' })).toBe(true);
    expect(leads({ years: 4, odds: 'RARE' }, { years: 4.41, odds: 'POSSIBLE' })).toBe(false);
    expect(leads({ years: 4, odds: 'POSSIBLE' }, { years: 4, odds: 'COMMON' })).toBe(true);
  });

  test('if it is clearly sooner, and no fewer people manage it', () => {
    expect(leads({ years: 7 }, { years: 6.3 })).toBe(true);
    expect(leads({ years: 7 }, { years: 6.31 })).toBe(false);
    expect(leads({ years: 1 }, { years: 0.61 })).toBe(false);
    expect(leads({ years: 7 }, { years: 3, odds: 'POSSIBLE' })).toBe(false);
  });

  test('but not by jobs at clearly less pay', () => {
    const at = (pay: number) => tinyQuestion({ start: { pay: 100_000 }, job: { pay } });
    const best = route({ years: 7, studyYears: 1 });
    const over = route({ years: 2, to: JOB }, { years: 3 });
    expect(leadsInItsPlace(at(90_000), best, over)).toBe(true);
    expect(leadsInItsPlace(at(89_000), best, over)).toBe(false);
  });

  test('but not by another job more, unless it saves much study', () => {
    const over = route({ years: 2, to: JOB }, { years: 3 });
    expect(leadsInItsPlace(question, route({ years: 7, studyYears: 0.7 }), over)).toBe(false);
    expect(leadsInItsPlace(question, route({ years: 7, studyYears: 0.75 }), over)).toBe(true);
  });

  test('but not by work to show where others have studied, unless the cheapest begins so too', () => {
    const shown = {
      ...moveStudying([{ ...left('BACHELOR', 1), by: 'A boot camp', byKind: 'PORTFOLIO' } as never]),
      years: 2,
    };
    expect(leads({ years: 4, odds: 'RARE' }, shown)).toBe(false);
    expect(leads({ ...shown, years: 4, odds: 'RARE' }, shown)).toBe(true);
  });

  test('if it goes straight into what people study for, in about the same time', () => {
    const over = route({ years: 3.5, to: JOB }, { years: 0.5 });
    const straight = (figures: Partial<MovePrice>) =>
      leadsInItsPlace(question, over, route({ years: 4.2, studyYears: 3, ...figures }));
    expect(straight({})).toBe(true);
    expect(straight({ years: 4.21 })).toBe(false);
    expect(straight({ studyYears: 0 })).toBe(false);
    expect(straight({ odds: 'RARE' })).toBe(false);
  });
});
