/** What the addresses of the quiz and of "Who could you become?" hold. */
import fc from 'fast-check';
import { readWish, WISHES, type Wish, wishAddress } from '../../web/pages/become/become-address';
import {
  type JobsPlace,
  jobsAddress,
  readJobsPlace,
  SORTS,
  VERDICT_WORDS,
  WAY_WORDS,
} from '../../web/pages/become/jobs-address';
import { type Place, quizAddress, readPlace } from '../../web/pages/quiz/quiz-address';
import { inHundred, matchInWords } from '../../web/pages/words/chances';
import { ANY_ME, ANY_NAME } from './any-me';

const queryIn = (address: string) => address.split('?')[1] ?? '';

describe('the address of a place in the quiz', () => {
  test('reproduces it', () => {
    const given = fc.record({
      question: fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,3}$/),
      value: fc.option(fc.integer({ min: 1, max: 5 })),
    });
    const place: fc.Arbitrary<Place> = fc.record({
      from: fc.option(fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim())),
      answers: fc.uniqueArray(given, { maxLength: 40, selector: ({ question }) => question }),
      early: fc.boolean(),
    });
    fc.assert(fc.property(place, (one) => expect(readPlace(queryIn(quizAddress(one)))).toEqual(one)));
  });

  test.each([
    ['', '/quiz'],
    ['answers=ask-why:4,own-ideas', '/quiz?answers=ask-why:4,own-ideas'],
    ['answers=ask-why%3A4%2Cown-ideas&utm_source=mail', '/quiz?answers=ask-why:4,own-ideas'],
    ['answers=ask-why:9,own-ideas:0,:3,<b>:2,,ask-why:', '/quiz'],
    ['answers=ask-why:4,ask-why:2', '/quiz?answers=ask-why:4'],
    ['result=now', '/quiz?result=now'],
    ['from=truck+driver&answers=ask-why:4', '/quiz?from=truck+driver&answers=ask-why:4'],
    ['from=', '/quiz?from='],
    ['answers=%zz', '/quiz'],
  ])('"%s" is read as far as it makes sense', (query, address) => {
    expect(quizAddress(readPlace(query))).toBe(address);
  });

  test('holds no more answers than the quiz takes', () => {
    const many = Array.from({ length: 60 }, (_, i) => `q${i}:3`).join(',');
    expect(readPlace(`answers=${many}`).answers).toHaveLength(40);
  });
});

const WISH: fc.Arbitrary<Wish> = fc.record({
  from: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((text) => text.trim()),
  years: fc.constantFrom(0.5, 1, 2, 3, 5, 10, 50),
  minPayUsd: fc.option(fc.integer({ min: 0, max: 10_000_000 })),
  wishes: fc.shuffledSubarray(Object.keys(WISHES) as (keyof typeof WISHES)[]),
  towards: fc.uniqueArray(ANY_NAME, { maxLength: 5 }),
  not: fc.uniqueArray(ANY_NAME, { maxLength: 5 }),
  brings: fc.uniqueArray(ANY_NAME, { maxLength: 5 }),
  circumstances: fc.uniqueArray(ANY_NAME, { maxLength: 5 }),
  maxStudyYears: fc.option(fc.constantFrom(0, 0.5, 1, 15)),
  me: ANY_ME,
});

describe('the address of a wish', () => {
  test('reproduces it', () => {
    fc.assert(fc.property(WISH, (one) => expect(readWish(queryIn(wishAddress(one)))).toEqual(one)));
  });

  test.each([
    ['from=nurse', '/become?from=nurse'],
    ['from=nurse&years=3&pay=%2460%2C000', '/become?from=nurse&years=3&pay=60000'],
    ['from=nurse&years=0&pay=-1&order=odd&show=1000', '/become?from=nurse'],
    ['from=nurse&years=&pay=&study-years=', '/become?from=nurse'],
  ])('"%s" is read as far as it makes sense', (query, address) => {
    expect(wishAddress(readWish(query))).toBe(address);
  });
});

describe('the address of the table of jobs', () => {
  test('reproduces it', () => {
    const place: fc.Arbitrary<JobsPlace> = fc
      .tuple(
        WISH,
        fc.option(fc.constantFrom(...Object.values(WAY_WORDS))),
        fc.constantFrom(...SORTS),
        fc.option(fc.constantFrom(...Object.values(VERDICT_WORDS))),
        fc.integer({ min: 1, max: 100 }),
      )
      .map(([wish, way, sort, verdict, page]) => ({ ...wish, way, sort, verdict, page }));
    fc.assert(fc.property(place, (one) => expect(readJobsPlace(queryIn(jobsAddress(one)))).toEqual(one)));
  });

  test('is read as far as it makes sense', () => {
    expect(jobsAddress(readJobsPlace('from=nurse&group=sky&sort=odd'))).toBe('/become/all?from=nurse');
  });
});

test.each([
  [1, 'A very strong match', 'more than 99 in 100'],
  [0.5, 'A strong match', 'about 50 in 100'],
  [0.19, 'A good match', 'about 19 in 100'],
  [0.05, 'A possible match', 'about 5 in 100'],
  [0.001, 'A possible match', 'fewer than 1 in 100'],
])('a chance of %d is "%s", %s', (probability, words, figure) => {
  expect([matchInWords(probability), inHundred(probability)]).toEqual([words, figure]);
});
