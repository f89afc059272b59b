/** What is named and neither wanted, refused nor held: others' doings, what never was, the lesser side, things, years elsewhere. */
import { hearWordsInSlices } from '../../../src/app/hearing/hear';
import { atOnce } from '../../../src/graph';
import { heardIn, sentences } from './sentences';

const OF_OTHERS = sentences(`
  she's knitting for the whole street -> -
  he sells tractors up north -> -
  they're filming next door -> -
  the mayor teaches yoga -> -
  rents downtown doubled -> -
  pupils who paint on the walls -> -
  I work for a lady who breeds dogs -> -
  I'm the one who fixes the machines -> brings fixes the machines
  I watch my daughter dance on weekends -> REGULAR_HOURS
  I like hiring kids -> towards hiring
  he shut the shop in June -> gone true
  my cousin earns good money driving -> -
  my niece wants to become a welder -> -
  tourists who drive on the grass -> -
  kids nowadays don't sing -> -
  clients drop off their cars -> -
  everybody says I should teach -> -
  friends ask me to bake for parties -> brings bake
`);

const PARTS_OF_WHAT_IS_REFUSED = sentences(`
  no speech writing -> -
  no horse boarding -> -
  no grant writing -> not grant writing
  no more writing -> not writing
  no technical writing -> -
  no boring sales -> not less sales
  no insurance claims -> -
  no food prep -> not food prep
`);

const SIDES = sentences(`
  I like the plants more than I like the clients -> towards plants
  I'd accept less for something from home -> WORK_FROM_HOME
  I'd sooner work with animals -> towards animals
  I've got more than a desk in mind -> -
  not so much the cooking as the gardening -> not less cooking, towards gardening
  back to work with horses -> towards horses
`);

const DISCOMFORT = sentences(`
  I get antsy indoors -> OUTDOORS
  I get twitchy behind a desk -> not desk
  I climb the walls in an office -> not office
  cubicles make my skin crawl -> not cubicles
`);

const YEARS_ELSEWHERE = sentences(`
  four years in prison -> -
  nine years inside -> -
  served five years for something dumb -> -
  did two years for selling weed -> -
  three years in the army -> -
  seven years abroad -> -
  I lived six years in Peru -> -
  two years of junior college -> -
  six years there -> -
  I was in the Navy for five years -> -
  the county program in Dallas -> -
  I was a midwife in Lagos, nine years -> past midwife:9
  I wash dishes -> -
`);

const NEVER_DONE = sentences(`
  I've never stood in front of a class -> -
  never again sales -> not sales
  I never sold a thing -> -
  never drove a bus in my life -> -
  I have never been very good at math -> not less math
  I never liked sales -> not sales
`);

const THINGS = sentences(`
  the exam is very long -> -
  my license exam is in May -> -
  exams scare me -> not less exams
  I lost my phone -> -
  I deliver for an app -> brings deliver
  I broke my phone -> -
  I work on video relay -> -
  I'd miss the Deaf community -> -
  I am deaf -> not work that needs good ears
  I write fast and clean -> brings write
  my last job with a paycheck -> STEADY_PAY
  last time I had a paycheck -> -
  it scares people -> -
  Social Security will be thin -> -
`);

test.each([
  ...OF_OTHERS,
  ...PARTS_OF_WHAT_IS_REFUSED,
  ...SIDES,
  ...DISCOMFORT,
  ...YEARS_ELSEWHERE,
  ...NEVER_DONE,
  ...THINGS,
])('%s', (said, heard) => {
  expect(heardIn(said)).toEqual(heard);
});

test('years behind bars are a record, and so is the sentence', () => {
  const heard = (said: string) => atOnce(hearWordsInSlices(said)).heard.map(({ value }) => value);
  for (const said of ['did four years for something dumb', 'did three years inside'])
    expect(heard(said)).toContain('a criminal record');
  // An officer of a prison says so of work, others of an office.
  expect(heard('ten years inside')).toEqual([]);
  expect(heard("don't want to lift people anymore")).not.toContain('FEWER_PEOPLE');
});
