/** How people tell their lives: who pays, who is cared for, how the job ended, what they like about the work, and where they can be. */
import { hearWordsInSlices } from '../../../src/app/hearing/hear';
import { atOnce } from '../../../src/graph';
import { heardIn, sentences } from './sentences';

const circumstancesIn = (text: string) =>
  atOnce(hearWordsInSlices(text)).heard.flatMap(({ field, value }) => (field === 'circumstances' ? [value] : []));

const LIVES: readonly (readonly [text: string, circumstances: readonly string[]])[] = [
  // Who pays.
  ['I would study if somebody helps me pay', ['study if somebody pays']],
  ["I can't put a cent aside, no money for school", ['study if somebody pays']],
  ['63k and loans', ['student loans']],
  ['loans from grad school', ['student loans']],
  ['loan officer for six years', []],
  // Whom they care for.
  ['Wife is sick', ['somebody sick or old to look after']],
  ['my husband had a stroke', ['somebody sick or old to look after']],
  ['mom moved in with us', ['somebody sick or old to look after']],
  ['I have a newborn', ['a child to look after']],
  ['two kids', ['a child to look after']],
  ['24 kids in my room', []],
  // How the job ended, and how it will.
  ['laid off in August with half the team', ['the job is over']],
  ['they let 60 of us go in March', ['the job is over']],
  ['my last day was two weeks ago', ['the job is over']],
  ['the plant closed', ['the job is over']],
  ['getting laid off in June', ['the job ends']],
  ['the plant will be closed by summer', ['the job ends']],
  ['they are moving our line to Tennessee', ['the job ends']],
  // Where.
  ['an hour each way', ['a long way to work']],
  ['something closer to home', ['a long way to work']],
  ["I'd rather not move", ['staying where you live']],
  ["we're not leaving town", ['staying where you live']],
  // Whom they lead.
  ['85 people report to me', ['leading people already']],
  ['manager of 40 people', ['leading people already']],
  ["I'm charge nurse on nights", ['leading people already']],
  ['last three as senior in an audit firm', ['senior in the job']],
  ['senior paralegal for six years', ['senior in the job']],
  ["I'm a senior there", ['senior in the job']],
  ['work in a senior center', []],
  ['I want to be a senior engineer', []],
  ["I'm a senior in high school", []],
  // What they began.
  ["I've got 40 credits in early childhood", ['part of a degree']],
  ['two classes away from my associate', ['part of a degree']],
  // The body.
  [
    "I'd work with families still or maybe just do something completely different",
    ['torn between staying and leaving'],
  ],
  ['I need work by spring', ['work needed soon']],
  ['something that I can be proud of', ['work to be proud of']],
  ['they cut our overtime', ['money lost with the hours']],
  ['my blood pressure is bad', ['high blood pressure']],
  ["I'm a sergeant", ['leading people already']],
  ['sous chef for two years', ['leading people already']],
  ['promoted to lead teller in March', ['leading people already']],
  ['I hope to be promoted to lead', []],
  ['I want to make sergeant', []],
  ['I speak some English', ['English still to improve']],
  ['carpal tunnel in both hands', ['worn hands or wrists']],
  ['my knees are shot', ['a worn body']],
  ['flat rate is killing me and my knees', ['a worn body']],
  ['the rate is killing me', []],
  ['Class A with hazmat', ['a hazmat or tanker endorsement']],
];

test.each(LIVES)('%s', (text, circumstances) => {
  expect([...circumstancesIn(text)].sort()).toEqual([...circumstances].sort());
});

const WORK = sentences(`
  I like figuring out why things went wrong -> towards figuring out why
  I love finding the root cause -> towards root cause
  I love electrical faults -> towards electrical faults
  I like tech -> towards like tech
  I want a union job -> towards union job
  want to stay IBEW -> towards ibew
  the credit union downtown -> -
  I'm done pushing credit cards -> not pushing credit cards
  what I enjoyed was the customers, the coding less so -> WITH_PEOPLE, towards customers, not less coding
  I'd rather be in the field than in the office -> OUTDOORS, not less office
  the crew is the part I'd miss -> -
  reading with the children is the part I'd keep -> towards children
  I draft in AutoCAD all day -> brings autocad
  on the phone all day -> not less on the phone
  handy with Excel -> brings excel
  handy with tools -> brings handy with tools
  ran my own bistro for six years and sold it -> not own account, here 6
  I like working out why a sauce broke -> towards working out why
  I'm broke -> MORE_PAY
  I could do 30 hours -> PART_TIME
  two hours on the train -> -
  I want to feel that it matters to somebody -> HELP_PEOPLE
  up at three every morning -> REGULAR_HOURS
  happy to pack up and go anywhere -> -
  the paper is down to three of us -> SECURE
  flat rate is killing me -> STEADY_PAY
  flat rate is killing me and my knees -> EASIER_ON_THE_BODY, STEADY_PAY, not kneeling and bending
  ASE master -> paper ASE Master Automobile Technician
  I type with two fingers -> not less typing all day
  we're not leaving Duluth, her folks are here -> -
`);

describe('what the work is to be like', () => {
  test.each(WORK)('%s', (text, heard) => {
    expect([...heardIn(text)].sort()).toEqual([...heard].sort());
  });
});

/** Codes of work in the forces, and what it taught. */
const SERVED = sentences(`
  68W, four years -> brings patient care
  92A -> brings warehouse work
  MOS 3531 -> brings truck driving
  ET2 on a destroyer -> brings electronics
  11B, two tours -> -
  the flat rate is killing me -> -
`);

describe('what service in the forces taught', () => {
  test.each(SERVED)('%s', (text, heard) => {
    const brings = heardIn(text).filter((each) => each.startsWith('brings'));
    expect(brings).toEqual(heard);
  });
});
