/** Sentences as people type them, and all that is heard of them: what is not listed must not be heard. */
import { hearWordsInSlices } from '../../../src/app/hearing/hear';
import { atOnce } from '../../../src/graph';
import { heardIn, sentences } from './sentences';

const hear = (text: string) => atOnce(hearWordsInSlices(text));

const HOURS = sentences(`
  no nights, please -> REGULAR_HOURS
  no more weekends -> REGULAR_HOURS
  no nights, weekends or holidays -> REGULAR_HOURS
  hours that fit school -> REGULAR_HOURS
  I want to be home with my kids in the evening -> REGULAR_HOURS
  rotating shifts are ruining my sleep -> REGULAR_HOURS
  nights and weekends are killing my marriage -> REGULAR_HOURS
  my marriage suffers from the long days -> REGULAR_HOURS
  on call all the time -> REGULAR_HOURS
  tired of peak season and phone calls at night -> REGULAR_HOURS, not less phone calls
  mandatory overtime every week -> REGULAR_HOURS
  sick of split shifts -> REGULAR_HOURS
  I can't do nights any more -> REGULAR_HOURS
  want day hours -> REGULAR_HOURS
  Monday to Friday would be a dream -> REGULAR_HOURS
  never home for dinner -> REGULAR_HOURS
  no time for my family -> REGULAR_HOURS
  I want weekends off -> REGULAR_HOURS
  don't want to work Sundays -> REGULAR_HOURS
  we have a baby now and the 12-hour shifts are too much -> REGULAR_HOURS
  something nine to five -> REGULAR_HOURS
  I like nights -> -
  nights are fine with me -> -
  I don't mind weekends -> -
  weekends are ok -> -
  happy to work shifts -> -
  I can do overtime -> -
  I went to night school -> -
  I work nights -> -
  boring nine to five is not for me -> -
  need to be done by 3 when school lets out -> REGULAR_HOURS
  never see my family -> REGULAR_HOURS
`);

const BODY_AND_PLACE = sentences(`
  my back hurts -> EASIER_ON_THE_BODY, not heavy lifting
  knees are going -> EASIER_ON_THE_BODY
  bad shoulders -> EASIER_ON_THE_BODY, not heavy lifting
  my knees say stop -> EASIER_ON_THE_BODY
  lungs and shoulders are worn out -> EASIER_ON_THE_BODY
  wrists hurt from typing -> EASIER_ON_THE_BODY, not fine hand work, not typing
  I have carpal tunnel -> EASIER_ON_THE_BODY, not fine hand work
  no heavy lifting -> EASIER_ON_THE_BODY, not heavy lifting
  can't lift any more -> EASIER_ON_THE_BODY, gone true, not heavy lifting
  can't stand all day -> EASIER_ON_THE_BODY, not standing all day
  want off my feet -> EASIER_ON_THE_BODY, not standing all day
  something lighter on the body -> EASIER_ON_THE_BODY
  tired of working in the heat -> EASIER_ON_THE_BODY, not less heat
  I like physical work -> HANDS_ON
  want to work with my hands -> HANDS_ON
  stuck at a desk all day -> not less desk
  tired of paperwork -> not less paperwork
  bored by paper -> not less paper
  I hate sitting all day -> not sitting all day
  don't want a desk job -> not desk job
  an office job would be nice -> DESK_WORK
  I need to sit more -> EASIER_ON_THE_BODY
  love being outdoors -> OUTDOORS
  no more outdoors in winter -> not winter
  home every night -> HOME_EVERY_NIGHT
  away from home too much -> HOME_EVERY_NIGHT
  tired of nights away -> HOME_EVERY_NIGHT
  done with being on the road -> HOME_EVERY_NIGHT
  no more long haul -> HOME_EVERY_NIGHT
  want to get off the road and be home nights -> HOME_EVERY_NIGHT
  don't want to sit in an office -> not office
  I never want to see a spreadsheet again -> not spreadsheet
  work from home -> WORK_FROM_HOME
  remote if possible -> WORK_FROM_HOME
  no travel -> LESS_TRAVEL
  tired of living out of a suitcase -> LESS_TRAVEL
  I love to travel -> -
  travel is fine -> -
  will move if need be -> -
  can't relocate -> -
`);

const PEOPLE = sentences(`
  I want to lead a team -> LEAD_PEOPLE
  ready to manage people -> LEAD_PEOPLE
  want to move into management -> LEAD_PEOPLE
  I'd like to become a supervisor -> LEAD_PEOPLE
  I don't want to manage -> NOT_LEAD
  no wish to manage people -> NOT_LEAD
  no managing -> NOT_LEAD, not managing
  tired of managing people -> NOT_LEAD
  don't want to be a boss -> NOT_LEAD, not boss
  never want to supervise again -> NOT_LEAD
  don't want to give up managing people -> LEAD_PEOPLE
  I can't manage on this pay -> MORE_PAY
  I like working with people -> WITH_PEOPLE
  want to work with animals -> towards animals
  easy work with people -> EASIER_ON_THE_BODY, LESS_STRESS, WITH_PEOPLE
  like fitting people -> WITH_PEOPLE
  tired of customers -> FEWER_PEOPLE, not less customers
  away from the public -> FEWER_PEOPLE
  angry customers all day -> FEWER_PEOPLE, not less angry customers
  yelled at every day -> FEWER_PEOPLE, not less yelled at
  prefer to work alone -> FEWER_PEOPLE
  I don't want to work alone -> WITH_PEOPLE
  it's lonely, I miss colleagues -> WITH_PEOPLE
  still want to help families -> HELP_PEOPLE
  want meaningful work -> HELP_PEOPLE
  I run a warehouse with 120 people -> -
  want to build something -> CREATIVE
  want something creative -> CREATIVE
`);

const PAY = sentences(`
  need more money -> MORE_PAY
  I can not live on this -> MORE_PAY
  can't support a family on it -> MORE_PAY
  the pay is too low -> MORE_PAY
  want more than 19 an hour -> MORE_PAY, pay 39500
  need to stay above 50k -> pay 50000
  at least $60,000 a year -> pay 60000
  can't go below 45k -> pay 45000
  not less than 25 an hour -> pay 52000
  I am over 50 -> -
  can't lose money -> SAME_PAY_AT_LEAST
  can not lose much pay -> SAME_PAY_AT_LEAST
  no pay cut -> SAME_PAY_AT_LEAST
  can't afford to earn less -> SAME_PAY_AT_LEAST
  without losing pay -> SAME_PAY_AT_LEAST
  I would take a pay cut -> -
  less pay is fine -> -
  money is not important -> -
  don't care about money -> -
  can't go lower -> SAME_PAY_AT_LEAST
  want a salary and colleagues -> STEADY_PAY, WITH_PEOPLE
  salary instead of commission -> STEADY_PAY, not commission
  pay depends on tips -> STEADY_PAY, not less tips
  want steady pay and health insurance -> STEADY_PAY
  tired of chasing clients -> STEADY_PAY, not less clients
  tired of commission -> STEADY_PAY, not less commission
  I don't want to freelance any more -> STEADY_PAY, not freelance
  no benefits, no pension -> STEADY_PAY, towards pension
  freelance for ten years -> here 10
  my own shop for twelve years -> here 12, not own account
  want my own business -> OWN_BUSINESS
  something without a boss -> OWN_BUSINESS
  dream of my own bakery or shop -> OWN_BUSINESS
`);

const SURE_AND_FIELD = sentences(`
  want something secure -> SECURE
  no security -> SECURE
  afraid AI takes my work -> SECURE, not less ai takes
  AI is eating my work -> SECURE, not less ai is eating
  afraid that software takes it over -> SECURE, not less software takes it over
  want double the pay -> MORE_PAY
  dropped out of college -> school COLLEGE
  the college may close -> SECURE
  the owner is selling -> SECURE
  dying trade -> SECURE
  tired of layoffs -> SECURE
  security guard for three years -> here 3
  stay in schools -> SAME_FIELD, towards schools
  want to stay in the trade -> SAME_FIELD, towards trade
  I love my trade -> SAME_FIELD
  don't want to leave nursing -> SAME_FIELD, towards nursing
  out of nursing -> not nursing
  get out of retail -> not retail
  don't want to stay in teaching -> not teaching
  tired of retail -> OTHER_FIELD, not less retail
  no more bedside -> OTHER_FIELD
  thinking about nursing or radiology -> towards nursing, towards radiology
  something completely different -> OTHER_FIELD
  a career change -> OTHER_FIELD
  want to get into security or cloud -> towards security, towards cloud
  thinking of finishing engineering -> towards engineering
  I want to become a nurse -> towards nurse
  nursing or teaching? -> towards nursing, towards teaching
  interested in data analysis -> towards data analysis
  don't want to become a nurse -> not nurse
`);

const STUDY = sentences(`
  no wish for school -> NO_LONG_STUDY
  would do a short course -> NO_LONG_STUDY
  don't want to go back to school -> NO_LONG_STUDY, not school
  can't afford college -> NO_LONG_STUDY
  too old for school -> NO_LONG_STUDY
  would study if I can keep earning -> full-time false
  will finish a bachelor at night if it pays -> full-time false
  would go back to school -> -
  willing to go back to school for two years -> -
  can't afford four years -> NO_LONG_STUDY
  associate degree in process technology -> school COLLEGE
  bachelor in economics -> school BACHELOR, paper Bachelor's degree in economics, brings bachelor in economics
  engineering degree -> school BACHELOR, paper Bachelor's degree in engineering, brings engineering degree
  master of education -> school MASTER
  high school -> school SCHOOL
  no degree -> school SCHOOL
  master electrician -> paper Journeyman electrician licence or examination
  high school teacher -> -
  61, four more years -> NO_LONG_STUDY
  I am 59 -> NO_LONG_STUDY
  I am 34 -> -
  retire in five years -> NO_LONG_STUDY
`);

const LIVES = sentences(`
  was a machinist for ten years -> past machinist:10
  store manager before -> past store manager:3
  electrician before -> past electrician:3
  retired machinist before -> past machinist:3
  was a retail store manager for 25 years until the chain closed -> past retail store manager:25
  used to be a teacher -> past teacher:3
  twenty-six years as a painter -> past painter:26
  former police officer -> past police officer:3
  came from banking and worked as a teller for six years -> past teller:6
  I was tired of it -> -
  nine years in the same shop -> here 9
  two years ago -> -
  want less responsibility -> LESS_STRESS
  laid off after the merger -> gone true
  lost my medical -> gone true
  cannot fly again -> gone true, not fly
  my knees are gone -> EASIER_ON_THE_BODY, not kneeling and bending
  my center closes in spring -> gone true
  the plant shut down -> gone true
  I was let go -> gone true
  never been laid off -> -
  compassion fatigue, burned out -> LESS_STRESS
  the stress is too much -> LESS_STRESS
  I work well under pressure -> -
  part-time, twenty hours -> PART_TIME
  want full-time, not part-time -> -
  some English -> -
  little English -> LITTLE_ENGLISH
  my English is not good -> LITTLE_ENGLISH
  speak Spanish and Portuguese -> brings spanish, brings portuguese
`);

describe.each([
  ['hours', HOURS],
  ['body and place', BODY_AND_PLACE],
  ['people', PEOPLE],
  ['pay', PAY],
  ['how sure, and which field', SURE_AND_FIELD],
  ['study and age', STUDY],
  ['what they did, and what happened', LIVES],
])('%s', (_, table) => {
  test.each(table)('%s', (text, heard) => {
    expect([...heardIn(text)].sort()).toEqual([...heard].sort());
  });
});

test('what was understood and changes nothing is told, and what was not is told as well', () => {
  const { heard, notHeard } = hear('will move if need be, I speak Spanish, love the grumbles, no nights');
  expect(heard.map(({ words, meaning, field }) => [words, meaning, field])).toEqual([
    ['will move', 'you would move; nothing here hangs on the place', null],
    ['Spanish', 'you speak more than one language', 'brings'],
    ['nights', 'regular hours', 'wishes'],
  ]);
  expect(notHeard).toEqual(['love the grumbles']);
});

test.each(['', '   ', '???', '12345', '\u0000', 'a'.repeat(5000), '💤💤'])('nothing is heard in %p', (text) => {
  expect(hear(text).heard).toEqual([]);
});

/** Milliseconds of processor time. */
function spent(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

test('a text of the greatest length is heard in little time', () => {
  const text = 'no nights and my back hurts and I was a machinist for ten years and want to '.repeat(30);
  expect(spent(() => hear(text))).toBeLessThan(500);
});

test.each([
  ['blanks', ' '.repeat(100_000)],
  ['ends of lines', '\n '.repeat(50_000)],
  ['signs that become many', '\u{FDFA}'.repeat(100_000)],
])('%s behind the limit cost nothing, wherever they come from', (_, text) => {
  expect(spent(() => hear(`no nights${text}.`))).toBeLessThan(500);
});

test('words of a text are heard clause by clause, each a slice', () => {
  const work = hearWordsInSlices('no nights, my back hurts, I speak Spanish');
  let slices = 0;
  while (work.next().done !== true) slices++;
  expect(slices).toBe(3);
});
