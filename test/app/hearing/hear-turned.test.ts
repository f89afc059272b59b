/** Sentences that are easily heard the wrong way round: what is lacked, what is only named, what words have in common with others. */
import { hearWordsInSlices } from '../../../src/app/hearing/hear';
import { atOnce } from '../../../src/graph';
import { heardIn, sentences } from './sentences';

const LACKED = sentences(`
  no papers for any trade -> -
  no training for that trade -> -
  no degree in accounting -> school SCHOOL
  I have no certificate for welding -> -
  without a licence to work in real estate -> -
  my papers came through -> -
  they lost my forms -> -
  no reports -> -
  sick of reports -> not less reports
  bored by paper -> not less paper
  never got a licence for hvac -> -
  never finished my degree in nursing -> -
`);

/** Words that mean something else where they are said. */
const OTHER_WORDS = sentences(`
  I know the code inside out -> -
  I can program the five-axis myself -> brings five-axis
  ASE master -> paper ASE Master Automobile Technician
  a master in education -> school MASTER
  I need out of that environment -> -
  I get a kick out of tracking down errors -> towards tracking down errors
  my back goes out twice a year -> EASIER_ON_THE_BODY, not heavy lifting
  a lead on a post office job -> -
  service is in my blood -> -
  boats or something else -> towards boats
  I want weekday hours -> REGULAR_HOURS
  so I could do a job with weekday hours -> REGULAR_HOURS
  I program PLCs -> brings program plcs
  I can program Fanuc and Haas -> brings program fanuc
  I write scripts in bash -> brings write scripts in
  hold the line for ten hours -> -
  I did my service at sea -> -
  I lift weights -> -
  I can stand all day -> -
  I draw blood -> brings draw blood
  I drive my kids to school -> -
  I hate being in charge -> NOT_LEAD
  failed the sleep apnea test -> -
  I love the environment and want to protect it -> towards the environment
  I liked talking to customers more than coding -> WITH_PEOPLE, towards customers
  I want evenings with my daughter -> REGULAR_HOURS
  weekends at home with the grandkids -> REGULAR_HOURS
  my wife wants me home at five -> REGULAR_HOURS
  something a bit lighter -> EASIER_ON_THE_BODY
  work that means something -> HELP_PEOPLE
  I'd like something more medical -> towards something more medical
`);

/** Half of a sentence understood is worse than none. */
const HALF_UNDERSTOOD = sentences(`
  I stare at blueprints all day -> not less blueprints
  all I do is stare at drawings -> -
  I thought I would be building things -> HANDS_ON
  the mill went to day shift only -> -
  the hospital changed everyone to nights -> -
  and pay fell to $18 an hour -> MORE_PAY, profile.payNow 37400
  they cut our overtime -> MORE_PAY
  a little bit of Python -> -
  I know some basic Excel -> -
  I write Python -> brings write, brings python
  I need work by summer -> -
  do something completely different -> OTHER_FIELD
  but not six years of college -> study 3
  not ten years of school -> study 5
  I passed my master's exam -> -
  I'm good with nervous dogs -> brings dogs
  nervous around dogs -> not less dogs
  I keep track of the inventory -> brings keep track of the inventory
  these stories follow me home -> -
  my neighbor makes 90k in sales -> -
  the week is meetings -> not less meetings
  my job is paperwork -> not less paperwork
  I do the payroll and that is the part I like -> towards payroll
  the children gave me so much -> -
  my favorite class was chemistry -> -
  I don't hate the patients -> -
  I used to hate paperwork -> -
  all day long I look at Excel -> not less excel
  no more phones or headsets -> not phones, not headsets
  we have not had a Thanksgiving off -> REGULAR_HOURS
  a dollar or two more -> MORE_PAY
  about ten thousand more a year -> MORE_PAY
  my shoulder is not great -> EASIER_ON_THE_BODY
  can't do another funeral -> LESS_STRESS
  I want work of my own -> OWN_BUSINESS
  which way up is there -> -
  I'd like to be outside with trees -> OUTDOORS, brings trees
  I can't stand the politics -> -
  I can't face another school board meeting -> not less meeting
  I always end up planning the menus -> brings planning
  I volunteer at the animal shelter -> towards animal
  month-end bores me -> not less month-end
`);

const HOURS_AND_YEARS = sentences(`
  my wife wants me home on weekends -> REGULAR_HOURS
  be off on Sundays -> REGULAR_HOURS
  free most evenings -> REGULAR_HOURS
  ninety hours a week -> REGULAR_HOURS
  sixty-hour weeks -> REGULAR_HOURS
  don't mind sixty hours a week -> -
  12 hours standing -> REGULAR_HOURS, not less standing
  no breaks -> REGULAR_HOURS
  twenty hours a week -> PART_TIME
  six years to retirement -> NO_LONG_STUDY
  eight years from my pension -> NO_LONG_STUDY, STEADY_PAY
  three years until Medicare -> NO_LONG_STUDY, STEADY_PAY
  my pension is in five years -> NO_LONG_STUDY, STEADY_PAY
  pension in five years -> NO_LONG_STUDY, STEADY_PAY
  my boys want me there on Saturdays -> REGULAR_HOURS
  my wife needs me at home in the evenings -> REGULAR_HOURS
  they want me on Saturdays -> -
  school lets my kids out at three -> REGULAR_HOURS
  pick up my kids at four -> REGULAR_HOURS
  ten months to my pension -> NO_LONG_STUDY, STEADY_PAY
  worked eight years in a steel mill before nursing -> -
  nine years before I retire -> NO_LONG_STUDY
  stop working Christmas -> REGULAR_HOURS
  twenty minutes from home -> -
  want to work from home -> WORK_FROM_HOME
`);

const SELVES = sentences(`
  med-surg nurse for nine years -> here 9
  med tech -> -
  M.Ed. -> school MASTER
  MEd in reading -> school MASTER
  pre-law-degree course -> -
  shy with people -> FEWER_PEOPLE
  nervous around dogs -> not less dogs
  awkward with kids -> not less kids
  not shy with people -> -
  felony from when I was nineteen -> not less work that checks for a criminal record
  my record follows me -> not less work that checks for a criminal record
  my record is clean -> brings my record is clean
  I was fourteen when we came -> -
  knees are shot -> EASIER_ON_THE_BODY, not kneeling and bending
  my shoulders are ruined -> EASIER_ON_THE_BODY, not heavy lifting
  PTSD from the job -> LESS_STRESS, not less ptsd
  I can't sleep -> LESS_STRESS
  panic at work -> LESS_STRESS
  was a teacher there -> past teacher:3
  used to be a welder here -> past welder:3
  anxious around crowds -> FEWER_PEOPLE
  anxious to start -> -
  my eyes are failing -> EASIER_ON_THE_BODY, not work that needs good eyes
  I stammer on the telephone -> not less telephone
  my hands cramp -> EASIER_ON_THE_BODY, not fine hand work
  lost my nursing license -> gone true
  afraid robots take my job -> SECURE
`);

const WORK = sentences(`
  guard in an office tower -> -
  clean offices -> brings clean offices
  work in an office building -> -
  climb cell towers -> not less climb, not less cell towers
  hate audit -> not audit
  accounting without the audits -> not audits
  highway design for ten years -> here 10
  bridge design -> -
  design engineer -> -
  design logos -> brings design
  run a chain restaurant with forty people -> -
  own a shop -> not own account
  run my salon for nine years -> not own account, brings salon, here 9
  my record shop manager quit -> -
  insurance claims phone line, the yelling is killing me -> FEWER_PEOPLE, not less yelling
  answer phones, I hate it -> not phones
  cook on a ship, tired of it -> not less a ship, not less cook
  answer phones, like it -> brings phones
  screamed at by parents -> FEWER_PEOPLE, not less screamed at
  on commission for eleven years, good closer -> brings commission, here 11, brings good closer
  paid on commission -> brings paid on commission
  living on commission -> STEADY_PAY, not less living on commission
  I do payroll and I am sick of it -> not less payroll
  customers scream at us -> FEWER_PEOPLE, not less scream at us
  sold cars -> brings sold
  sold houses for nine years -> brings sold, here 9
  love fixing furnaces -> towards fixing furnaces
  the commission structure is a joke -> not commission
  always the one who trains the new people -> brings trains the new people
  lifting patients wrecked my spine -> EASIER_ON_THE_BODY, not lifting patients, not heavy lifting
  the office relocates in March -> gone true
`);

const PAY_AND_PULL = sentences(`
  the highest pay there is -> MORE_PAY
  most money possible -> MORE_PAY
  top pay -> MORE_PAY
  must not fall below 65k -> pay 65000
  should not go below 48k -> pay 48000
  nothing under 52k -> pay 52000
  want to earn the same -> SAME_PAY_AT_LEAST
  make as much as now -> SAME_PAY_AT_LEAST
  make twice as much -> MORE_PAY
  want to become a therapist maybe -> towards therapist
  love wine -> towards wine
  maybe wine -> towards wine
  know wine -> brings wine
  into investments -> towards investments
  want to be a surveyor eventually -> towards surveyor
  it has to stay at 70k -> pay 70000
  cannot take less than 30 an hour -> pay 62400
  need the insurance -> STEADY_PAY
  want good insurance -> STEADY_PAY
  want to work in insurance -> towards insurance
  nobody respects what we do -> towards respects
  have to clear 4,000 a month -> pay 48000
  need 1,200 a week -> pay 62400
  think about sonographer or nurse -> towards sonographer, towards nurse
`);

describe.each([
  ['what is half understood', HALF_UNDERSTOOD],
  ['what is lacked', LACKED],
  ['words that mean something else there', OTHER_WORDS],
  ['hours, and years left', HOURS_AND_YEARS],
  ['what they are', SELVES],
  ['the work', WORK],
  ['pay, and what draws', PAY_AND_PULL],
])('%s', (_, table) => {
  test.each(table)('%s', (text, heard) => {
    expect([...heardIn(text)].sort()).toEqual([...heard].sort());
  });
});

test.each([
  ['pension in five years', 'your pension counts'],
  ['want a pension', 'a pension counts'],
  ['until Medicare', 'your health insurance counts'],
])('%s: %s, no steady wage', (text, meaning) => {
  const meanings = atOnce(hearWordsInSlices(text)).heard.map((each) => each.meaning);
  expect(meanings).toContain(meaning);
  expect(meanings).not.toContain('a steady wage');
});
