import fc from 'fast-check';
import { NOBODY } from '../../web/pages/about-me/me';
import { addressOf, RANKINGS, readSearch, type Search, STEPS_DOWN, WAYS } from '../../web/pages/routes/search-address';
import { ANY_ME, ANY_NAME } from './any-me';

const NOTHING: Search = {
  from: '',
  to: '',
  via: [],
  avoid: [],
  maxYears: null,
  minPayUsd: null,
  rankBy: 'RECOMMENDED',
  stepDown: 'ONE',
  first: WAYS.few,
  me: NOBODY,
};
const read = (search: Search) => readSearch(addressOf(search).split('?')[1] ?? '');

test('an address reproduces its search', () => {
  const name = ANY_NAME;
  const search = fc.record({
    from: name,
    to: name,
    via: fc.array(name, { maxLength: 5 }),
    avoid: fc.array(name, { maxLength: 20 }),
    maxYears: fc.option(fc.integer({ min: 1, max: 100 })),
    minPayUsd: fc.option(fc.integer({ min: 0, max: 10_000_000 })),
    rankBy: fc.constantFrom('RECOMMENDED' as const, ...Object.values(RANKINGS)),
    stepDown: fc.constantFrom('ONE' as const, ...Object.values(STEPS_DOWN)),
    first: fc.constantFrom(WAYS.few, WAYS.many),
    me: ANY_ME,
  });
  fc.assert(fc.property(search, (given) => expect(read(given)).toEqual(given)));
});

test('an address holds no more than it must', () => {
  expect(addressOf({ ...NOTHING, from: 'nurse', to: 'data analyst' })).toBe('/routes?from=nurse&to=data+analyst');
});

test.each([
  ['years=abc&pay=-5', {}],
  ['years=0&pay=1e9', {}],
  ['years=4&pay=%2460%2C000', { maxYears: 4, minPayUsd: 60_000 }],
  ['via=a%2C+b%3B+%2C&via=c', { via: ['a', 'b', 'c'] }],
  ['ways=1000', {}],
  ['rank=fastest&down=often', {}],
  ['rank=hasOwnProperty&down=constructor&education=valueOf&study=toString', {}],
  ['rank=time&down=any', { rankBy: 'TIME', stepDown: 'ANY' }],
  ['from=++nurse++', { from: 'nurse' }],
])('"%s" is read as far as it makes sense', (query, search) => {
  expect(readSearch(query)).toEqual({ ...NOTHING, ...search });
});

test('a name is cut where the API would refuse it', () => {
  expect(readSearch(`from=${'x'.repeat(5000)}`).from).toHaveLength(200);
});
