/** What people rule out and what they have besides their work, as they type it: what is not listed must not be heard. */
import { heardIn, sentences } from './sentences';

const RULED_OUT = sentences(`
  will not go to law school -> not law school
  I won't go to med school -> not med school
  no grad school -> not grad school
  never another master's degree -> not another master's degree
  not getting another degree -> not another degree
  no PhD please -> not phd
  no apprenticeship at my age -> not apprenticeship
  outside of schools -> not schools
  anything outside schools -> not schools
  need to get out of the classroom -> not classroom
  no more sales -> not sales
  anything but sales -> not sales
  anything except retail -> not retail
  I don't want to sell -> not sell
  don't want to work in construction -> not construction
  won't go back to nursing -> not nursing
  not nursing -> not nursing
  want to work with kids, not a teacher -> towards kids, not teacher
  never litigation again -> not litigation
  want to stay in the pension system -> towards pension system
  health care but not nursing -> not nursing
  no kitchens and no hotels -> not kitchens, not hotels
  no sales, retail or call centers -> not sales, not retail, not call centers
  never again construction -> not construction
  done with trucking -> not trucking
  hate cooking -> not cooking
  tired of the phone -> not less phone
  sick of answering phones all day -> not less answering phones
  don't want to manage people -> not manage people, NOT_LEAD
  do not want to be a manager -> not manager, NOT_LEAD
  no management -> not management
  not interested in supervising -> not supervising, NOT_LEAD
  don't want to lead a team -> not lead a team, NOT_LEAD
  not a nurse practitioner -> not nurse practitioner
  not back to school for years -> not school, NO_LONG_STUDY
  not going back to school -> not school, NO_LONG_STUDY
  no insurance sales -> not insurance sales
  no driving for me -> not work that needs a driver's license
  no seasonal work -> not seasonal work, STEADY_PAY
  own chair for fifteen years -> not own account, here 15
  self-employed since 2010 -> not own account
  no experience in sales -> -
  no sales experience -> -
  never worked in an office -> -
  I'm not a manager -> -
  don't want to leave teaching -> SAME_FIELD, towards teaching
  not afraid of hard work -> -
  never used my degree -> -
  no CPA -> -
  no license -> -
  not good at math -> not less math
`);

const HAD = sentences(`
  three languages -> brings three languages
  English is my second language -> brings english is my second language
  fluent in Portuguese -> brings portuguese
  bilingual -> brings bilingual
  good at Excel -> brings excel
  can fix machines -> brings fix machines
  good with tools -> brings good with tools
  trained new hires for years -> brings trained new hires
  wrote the newsletter -> brings wrote the newsletter
  know drawings and can estimate -> brings know drawings, brings can estimate
  AutoCAD and SolidWorks -> brings autocad, brings solidworks
  did the books for the shop -> brings did the books
  organized the fundraisers -> brings organized the fundraisers
  clean record -> brings clean record
  bachelor in psychology never used -> school BACHELOR, paper Bachelor's degree in psychology, brings bachelor in psychology
  English degree -> school BACHELOR, paper Bachelor's degree in english, brings english degree
  licensed -> -
  want to get a real estate license -> towards real estate
  hate numbers -> not numbers
`);

const WANTED = sentences(`
  need to keep 65k -> pay 65000
  have to make at least 50k -> pay 50000
  need at least $48,000 -> pay 48000
  want work all year -> SECURE
  year-round -> SECURE
  want a pension -> STEADY_PAY, towards pension
  can retire with a half pension next year -> -
  rotating shifts -> REGULAR_HOURS
  long nights -> REGULAR_HOURS
  want days and better pay -> REGULAR_HOURS, MORE_PAY
  weekdays only -> REGULAR_HOURS
  could study two years in the evening -> full-time false
  could do a course of a few months -> NO_LONG_STUDY
  need work soon -> NO_LONG_STUDY
  want a trade with a union -> towards trade
  want to move up or into product -> towards product
  want out -> OTHER_FIELD
`);

describe.each([
  ['what they rule out', RULED_OUT],
  ['what they have', HAD],
  ['what they want', WANTED],
])('%s', (_, table) => {
  test.each(table)('%s', (text, heard) => {
    expect([...heardIn(text)].sort()).toEqual([...heard].sort());
  });
});

const TOPICS = sentences(`
  may lose my license -> not work that needs a driver's license
  eyes getting worse so I may lose the license -> not work that needs a driver's license
  failed the eye test -> not work that needs a driver's license
  no car anymore -> not driving between clients
  got sober last year -> not alcohol at work
  like fixing bikes and cars -> towards fixing bikes, towards cars
  not good at tests -> not less tests
  no desk job -> not desk job
  not pure paperwork -> not less pure paperwork
  not breathe fumes -> not breathe fumes
  want more technical work -> towards more technical
  happy to learn to code -> brings learn to code
  two years of school at most -> study 2
  no more than two years of college -> study 2, NO_LONG_STUDY
  the violence got to me -> LESS_STRESS, not less violence
  faint when I see blood -> not blood
  afraid of heights -> not heights
  no respect -> towards respect
  truck driver at a bank -> -
  never learned coding -> -
  no felony -> -
  my kids are grown -> -
  I don't mind phones -> -
  spanish, no more phones -> brings spanish, not phones
  five years on the phones, no more phones -> here 5, not phones
  phones are torture -> not phones
  want to deliver babies -> towards deliver babies
  cleaning no more, I sew well -> not cleaning, brings sew
  tired of flying, speak French -> not less flying, brings french
`);

test.each(TOPICS)('topics of working life: %s', (text, heard) => {
  expect([...heardIn(text)].sort()).toEqual([...heard].sort());
});
