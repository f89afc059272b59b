/** The numbers that people give: floors and pay without a unit, ages and hours in words, years that are left. */
import { hearWordsInSlices } from '../../../src/app/hearing/hear';
import { atOnce } from '../../../src/graph';
import { heardIn, sentences } from './sentences';

test.each(
  sentences(`
  I make 44 and can't go below -> pay 44000
  61k is my floor -> pay 61000
  $38k floor -> pay 38000
  I bring home 52 and I need all of it -> pay 52000
  need at least thirty an hour -> pay 62400
  I'd go as low as 45 -> pay 45000
  more than the 72 I make now -> pay 72000
  I clear sixty in a decent year -> profile.payNow 60000
  I gross 110 on my own -> profile.payNow 110000
  I make about 39 before taxes -> profile.payNow 39000
  fourteen-fifty an hour -> profile.payNow 30200
  seventeen and change -> profile.payNow 35400
  I make 80 calls a day -> -
  I make 24 -> -
  I am over 50 -> -
  I can't do more than 40 hours -> -
  five more years to work -> NO_LONG_STUDY
  I have eight years to work -> -
  `),
)('%s', (text, heard) => {
  expect(heardIn(text)).toEqual(heard);
});

test.each([
  ["I'm sixty-one", ['61: no long study']],
  ['Forty-four. Done with retail', ['44 years old', 'no stores']],
  ['I have eight years to work', ['8 years to retirement']],
  ["Fifty-nine, and I can't stop before 67", ['59: no long study', '8 years to retirement']],
  ["I've never had health insurance", ['health insurance']],
])('%s', (text, meanings) => {
  expect(atOnce(hearWordsInSlices(text)).heard.map(({ meaning }) => meaning)).toEqual(meanings);
});
