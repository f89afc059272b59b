import { wholeOf } from '../../web/pages/become/whole-of';
import { fullBar } from '../../web/pages/skills/skill-query';
import { monthInWords } from '../../web/pages/words/dates';
import { isSlug, spoken } from '../../web/pages/words/names';
import { bandInWords, payChange, payDifference, rangeInWords } from '../../web/pages/words/pay';
import { hoursInWords, yearsBetween, yearsInWords } from '../../web/pages/words/years';

describe('years in words', () => {
  test.each([
    [0, 'a few weeks'],
    [0.03, 'a few weeks'],
    [0.1, '1 month'],
    [0.3, '4 months'],
    [0.95, '11 months'],
    [0.97, '1 year'],
    [1.2, '1 year'],
    [1.32, '1.5 years'],
    [2.8, '3 years'],
    [3.5, '3.5 years'],
    [4.74, '4.5 years'],
    [4.8, '5 years'],
    [5.4, '5 years'],
    [10.76, '11 years'],
  ])('%d is "%s"', (years, words) => {
    expect(yearsInWords(years)).toBe(words);
  });

  test.each([
    [2.8, 3.5, '3 to 3.5 years'],
    [3.5, 2.8, '3 to 3.5 years'],
    [1, 2, '1 to 2 years'],
    [0.5, 2, '6 months to 2 years'],
    [3.4, 3.5, '3.5 years'],
    [0.02, 0.5, 'a few weeks to 6 months'],
  ])('from %d to %d is "%s"', (one, other, words) => {
    expect(yearsBetween(one, other)).toBe(words);
  });
});

test.each([
  [0.4, '1 hour'],
  [7.6, '8 hours'],
  [157.5, '160 hours'],
  [1385, '1,390 hours'],
])('%d hours are "%s"', (hours, words) => {
  expect(hoursInWords(hours)).toBe(words);
});

test.each([
  [null, null, null],
  [12_500, '$12,500 a year more', '+$12,500'],
  [-4_000, '$4,000 a year less', '−$4,000'],
  [300, 'about the same pay', 'the same'],
])('a change in pay of %s reads "%s"', (change, words, figure) => {
  expect(payChange(change)).toBe(words);
  if (change !== null) expect(payDifference(change)).toBe(figure);
});

test.each([
  [{ minUsd: 76_000, maxUsd: 92_000, openEnded: false }, '$76,000 to $92,000'],
  [{ minUsd: 80_330, maxUsd: null, openEnded: false }, '$80,330'],
  [{ minUsd: 239_200, maxUsd: null, openEnded: true }, '$239,200 or more'],
])('a band %j reads "%s"', (band, words) => {
  expect(bandInWords(band)).toBe(words);
});

test('a month is named, and what is no date stays', () => {
  expect(['2026-11', '2025-05-31', '2026', '2026-13'].map(monthInWords)).toEqual([
    'November 2026',
    'May 2025',
    '2026',
    '2026-13',
  ]);
});

test.each([
  ['data-analyst', true, 'data analyst'],
  ['onet/15-1252.00', true, 'onet/15-1252.00'],
  ['nurse', false, 'nurse'],
  ['back-end developer', false, 'back-end developer'],
  ['Data-Analyst', false, 'Data-Analyst'],
])('%s is a slug: %s, and is spoken "%s"', (name, slug, words) => {
  expect([isSlug(name), spoken(name)]).toEqual([slug, words]);
});

test('a bar of a share is full at the whole, of other measures at the largest that is shown', () => {
  expect(fullBar([0.43, 0.2], 'PROXIMITY')).toBe(1);
  expect(fullBar([12, 3], 'CO_OCCURRENCE')).toBe(12);
  expect(fullBar([], 'LIFT')).toBe(0);
});

test.each([
  [{ minUsd: 49_100, maxUsd: 60_600 }, '$49–61k'],
  [{ minUsd: 134_040, maxUsd: 134_040 }, '$134k'],
])('a range of pay is told in thousands: %j', (range, words) => {
  expect(rangeInWords(range)).toBe(words);
});

test.each([
  [
    [1, 4, 3, 4],
    [1, 1, 1, 1],
  ],
  [
    [1, 4, 4, 3, 1],
    [1, 1, 1, 0, 0],
  ],
  [
    [2, 4],
    [2, 4],
  ],
  [[], []],
])('of groups of %j a phone shows %j whole', (sizes, whole) => {
  expect(wholeOf(sizes)).toEqual(whole);
});

test('their own work in another place takes of the room for whole jobs', () => {
  const count = (whole: readonly number[]) => whole.reduce((sum, each) => sum + each, 0);
  expect(count(wholeOf([4, 4, 4], 2))).toBe(count(wholeOf([4, 4, 4])) - 3);
  expect(wholeOf([2, 2, 2, 2, 2], 2)).toEqual([0, 0, 0, 0, 0]);
});
