/** What is over, controlled or only of a part decides no more than that. */
import { hearWordsInSlices } from '../../../src/app/hearing/hear';
import { atOnce } from '../../../src/graph';
import { heardIn, sentences } from './sentences';

const circumstancesIn = (text: string) =>
  atOnce(hearWordsInSlices(text)).heard.flatMap(({ field, value }) => (field === 'circumstances' ? [value] : []));

test.each([
  ['cared for my dad until he passed away two years ago', []],
  ['my mother is sick. She moved in with us', ['somebody sick or old to look after']],
  ["raised three boys on my own, they're grown", []],
  ['I have three kids', ['a child to look after']],
  ['back at work after raising two kids', ['years at home']],
  ["Diabetes, but it's under control", ['an illness under control']],
  ['diabetes, not well controlled', ['an illness that the medical card asks about']],
  ['epilepsy, controlled for years', ['an illness that the medical card asks about']],
  ['my cancer is in remission', []],
  ['I used to have back trouble', []],
  ['my license was suspended but I have it back', []],
  ['I work in the county jail', []],
  ['I did two years in the army', []],
  ['was in jail twice', ['a criminal record']],
  ['I did three years in state', ['a criminal record']],
])('%s', (text, heard) => {
  expect(circumstancesIn(text)).toEqual(heard);
});

test.each(
  sentences(`
  out of kitchens at night -> REGULAR_HOURS
  no weekend brunch kitchens -> REGULAR_HOURS
  no door-to-door sales -> -
  no corporate sales -> -
  no more sales -> not sales
  not new construction -> -
  I've got one good leg -> not work that needs two good legs
  I only have the use of one hand -> not work that needs two good arms
  not even sure I like coding -> -
  I used to hate numbers but not anymore -> -
  I like breaking in the new kids -> towards breaking in the new kids
  `),
)('%s', (text, heard) => {
  expect(heardIn(text)).toEqual(heard);
});

test('what the people one is done with do is said of them alone', () => {
  expect(heardIn('my knees are done. The inmates listen to me')).not.toContain('not inmates');
  expect(circumstancesIn('I fight with the insurance companies')).toEqual([]);
});
