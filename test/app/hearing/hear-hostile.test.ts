/** What contradicts itself, cannot be, or is not English: said back, and nothing of it guessed. */
import { hearWordsInSlices } from '../../../src/app/hearing/hear';
import { isOtherLanguage } from '../../../src/app/hearing/other-language';
import { atOnce } from '../../../src/graph';
import { heardIn, sentences } from './sentences';

test.each([
  'Ich bin seit zehn Jahren Fahrer und will etwas anderes',
  'Trabajo en una tienda y quiero un cambio',
  'Je suis infirmière depuis dix ans et je veux autre chose',
  'Sono un cuoco da dieci anni e vorrei cambiare lavoro',
])('another language is said, and nothing is heard of it: %s', (text) => {
  const { heard, notHeard } = atOnce(hearWordsInSlices(text));
  expect(heard.map(({ field, meaning }) => [field, meaning.slice(0, 19)])).toEqual([[null, 'this is not English']]);
  expect(notHeard).toEqual([text]);
});

test.each([
  'I want to work in Los Angeles',
  'no nights, no weekends, no phones',
  'chef de cuisine for ten years',
  'was a machinist for ten years',
])('English: %s', (text) => {
  expect(isOtherLanguage(text)).toBe(false);
});

test.each(
  sentences(`
  no degree, I have a PhD -> school DOCTORATE
  high school, then a bachelor's degree -> school BACHELOR
  I make $19 a year -> -
  I make $19 -> profile.payNow 39500
  I'm 150 years old -> -
  I'm 30 and have worked here for 40 years -> -
`),
)('%s', (text, heard) => {
  expect(heardIn(text)).toEqual(heard);
});

test('years that cannot be are told back', () => {
  const { heard } = atOnce(hearWordsInSlices("I'm 19 and have 25 years of experience"));
  expect(heard.map(({ meaning }) => meaning)).toContain('25 years of work at 19 cannot be: not used');
});
