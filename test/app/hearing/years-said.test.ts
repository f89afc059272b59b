/** Years in the job that somebody dates, and those that cannot be. */
import { hearWordsInSlices } from '../../../src/app/hearing/hear';
import { atOnce } from '../../../src/graph';

const yearsIn = (text: string) =>
  atOnce(hearWordsInSlices(text, undefined, undefined, 2026)).heard.flatMap(({ field, value }) =>
    field === 'profile.pastRoles' ? [value] : [],
  );

test.each([
  ['RN since 2009', '17'],
  ["I've been a lieutenant since 2015", '11'],
  ["I've framed houses since I was 18 and I'm 40", '22'],
  ['welding since I was twenty, 51', '31'],
  ["been at it half my life, I'm 46", '23'],
])('%s: %s years', (text, years) => {
  expect(yearsIn(text)).toEqual([years]);
});

test.each([
  'married since 2010',
  'self-employed since 2010',
  'I have been sober since 2019',
  'I have done this since 1912',
  'I started here since 2031',
  'since I was 18',
  "I'm 19 and have 25 years in this job",
])('%s: none', (text) => {
  expect(yearsIn(text)).toEqual([]);
});
