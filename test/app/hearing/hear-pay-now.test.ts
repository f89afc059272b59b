/** What people say that they earn, as they type it; what is wished for, owed or somebody else's is not what they earn. */
import { payInWords } from '../../../src/app/hearing/pay-now';
import { heardIn, sentences } from './sentences';

const PAID = sentences(`
  two years at a grocery store, $14.25 an hour -> here 2, profile.payNow 29600
  14/hr and no raise since spring -> profile.payNow 29100
  I make 58,000 -> profile.payNow 58000
  now 95k -> profile.payNow 95000
  around 55k with tips -> profile.payNow 55000
  twelve dollars an hour -> profile.payNow 25000
  I make $1,200 a week -> profile.payNow 62400
  bring home 4,000 a month -> profile.payNow 48000
  $17 plus commission -> profile.payNow 35400
  working concrete for a small outfit at $21 -> profile.payNow 43700
  $63,000 a year -> profile.payNow 63000
  a pay cut to 80 is all right -> -
  my student loans are $40k -> -
  I ran a budget of $2 million -> -
  the course costs $3,000 -> -
  I would like to make 60k -> -
`);

test.each(PAID)('from "%s" is heard %j', (said, heard) => {
  expect(heardIn(said)).toEqual(expect.arrayContaining([...heard]));
  expect(heardIn(said).filter((each) => each.startsWith('profile.payNow'))).toEqual(
    heard.filter((each) => each.startsWith('profile.payNow')),
  );
});

test('a floor is no pay of today', () => {
  expect(heardIn('not less than $19 an hour')).toEqual(['pay 39500']);
  expect(heardIn("can't drop below about 80k")).toEqual(['pay 80000', 'SAME_PAY_AT_LEAST']);
});

test('pay is read from a phrase of its own', () => {
  expect(['63000', '95k', '14.25 an hour', '$14/hr', '63,000 a year', '$1,200 a week', '21'].map(payInWords)).toEqual([
    63000, 95000, 29600, 29100, 63000, 62400, 43700,
  ]);
  expect(['', 'a lot', '3', '-5', '95k or so'].map(payInWords)).toEqual([null, null, null, null, null]);
});
