/** Family, and where somebody can be. Editorial; general knowledge of public programs in the United States. */
import { type Circumstance, type CircumstanceQuestion, circumstanceTable } from './circumstance';

/** People that somebody may have to look after, other than children. */
const KIN =
  'mother, father, mom, mama, dad, wife, husband, partner, parents, parent, grandmother, grandfather, grandma, grandpa, brother, sister, mother-in-law, father-in-law'.split(
    ', ',
  );

/** Phrases in which KIN is each of them. */
function kin(phrases: string): string {
  return KIN.map((each) => phrases.replaceAll('KIN', each)).join(', ');
}

/** As many children as people have; a teacher speaks of more. */
function children(): string {
  const many = ['two', 'three', 'four', 'five', 'six', '1', '2', '3', '4', '5', '6'];
  const named = [
    'kids',
    'little kids',
    'small kids',
    'young kids',
    'little ones',
    'boys',
    'girls',
    'children',
    'sons',
    'daughters',
  ];
  return many.flatMap((number) => named.map((name) => `${number} ${name}`)).join(', ');
}

/** What is asked back of everybody who looks after somebody. */
const WHICH_HOURS: CircumstanceQuestion = {
  question: 'Which hours can you work?',
  answers: [
    ['Days only', 'day hours only'],
    ['School hours or part of a day', 'school hours'],
    ['Any', null],
  ],
};

export const HOME_AND_PLACE: readonly Circumstance[] = circumstanceTable([
  {
    name: 'a child to look after',
    words: `${children()}, single mom, single mother, single dad, single father, single parent, just had twins, had a baby, new baby, newborn, twins, kids in school, have kids, have small kids, have young kids, with small kids, kids are small, kids at home, baby on the way, youngest starts school, son starts school, daughter starts school, kids start school, starts kindergarten, start kindergarten, autistic son, autistic daughter, special needs son, special needs daughter, special needs child, kids every other week, get my kids every, get my son every, get my daughter every, joint custody, shared custody, mom of #, mother of #, dad of #, father of #, kids under, custody of, disabled son, disabled daughter, no childcare, no daycare, daycare costs, child care costs, month-old, months old, infant, toddler at home, baby at home, little one at home, evenings with my daughter, evenings with my son, evenings with my kids, away from her kids, my son's team, my daughter's team, my kid's team, wife pregnant, wife expecting`,
    counsel:
      'Say which hours you can work before you say yes. Schools, clinics, banks and public offices keep day hours; childcare.gov says where you live what help with child care there is.',
    asks: WHICH_HOURS,
  },
  {
    name: 'somebody sick or old to look after',
    words: `${kin("look after KIN, take* care of KIN, care* for KIN, caregiver for KIN, sick KIN, ill KIN, elderly KIN, disabled KIN, aging KIN, KIN sick, KIN is sick, KIN ill, KIN is ill, KIN is disabled, KIN is dying, KIN disabled, KIN got sick, KIN had stroke, KIN stroke, KIN heart attack, KIN cancer, KIN dementia, KIN alzheimer's, KIN parkinson's, KIN ms, KIN on oxygen, KIN on dialysis, KIN needs me, KIN needs care, KIN moved in")}, dementia at home, sick spouse`,
    counsel:
      'Ask about leave before you change: most larger employers owe up to twelve unpaid weeks a year to care for a parent, a child, a husband or a wife (FMLA), by the day or the hour too if need be, and some states pay a part. The Eldercare Locator (eldercare.acl.gov) finds help at home near you.',
    asks: WHICH_HOURS,
  },
  {
    name: 'people to look after',
    words: 'caring for my, take* care of him, take* care of her, caregiver for my, caring for #, needs me after school',
    counsel:
      'Say which hours you can work before you say yes. Schools, clinics, banks and public offices keep day hours; ask for help with child care at childcare.gov, and for care of the old at your Area Agency on Aging.',
    asks: WHICH_HOURS,
  },
  {
    name: 'day hours only',
    wishes: ['REGULAR_HOURS'],
    counsel: 'Ask in the first interview who works the evenings and weekends: the answer is the schedule you will get.',
  },
  {
    name: 'school hours',
    words:
      'part of a day only, while they are at school, while the kids are at school, while my kids are at school, while they are in school, while the kids are in school, school hours, when school lets out, school gets out, bus drops, home by three, done by three, off by three, home when the bus, kids get off the bus',
    wishes: ['REGULAR_HOURS', 'PART_TIME'],
    counsel: 'School districts hire for school hours and school years: aides, cafeteria, office, health room, library.',
  },
  {
    name: 'no car',
    words:
      "no car, no ride, without a car, don't have a car, do not have a car, sold my car, car broke down, lost my car, no vehicle, no transportation, take the bus everywhere, don't drive, never learned to drive",
    not: ['driving between clients'],
    counsel:
      'Work that drives from client to client is left out. Try the way by bus at the hour of the shift before you accept, nights and Sundays too.',
  },
  {
    name: 'a long way to work',
    words:
      'hour each way, hours each way, an hour of driving, # minutes each way, two hours each way, on the train, commute+, commuting, my commute, the commute, long commute, hour drive, hour drive to work, drive an hour, drive two hours, closer to home, nearer home, near home, near where i live, close to where i live, close to home, in my own town, hours in traffic, hour in traffic, tired of the traffic, done with the drive, sick of the drive',
    counsel:
      'Begin with a map and not with a title: mark where you can be in half an hour, and list the hospitals, schools, public offices, plants and warehouses there that hire. An hour each way is ten hours a week; set it against any difference in pay.',
  },
  {
    name: 'staying where you live',
    words:
      "small town, way out in the country, out in the country, live in the country, out in the sticks, in the sticks, in the boonies, nearest town, nearest city, miles from anywhere, tied to this town, tied to the area, rooted here, not leaving town, not leaving the area, can't leave town, kids are settled, won't move, will not move, won't leave this county, won't leave this town, not moving, not leaving, rather not move, don't want to move, do not want to move, i'd rather not move, would rather not move, my folks are here, her folks are here, his folks are here, family is here, family's here, roots here, house is paid, can't move, cannot move, won't relocate, rural, nothing here but, no jobs here, middle of nowhere, only employer in town",
    counsel:
      'Where there are few employers, go by employer and not by title: the hospital, the school district, the county, the utility and the one plant hire in every town, and each has an office, a maintenance crew and a driver. Some of the desk jobs here are done from home.',
  },
  {
    name: 'moving with the service',
    words:
      'spouse is active duty, husband is active duty, wife is active duty, partner is active duty, spouse is military, husband is military, wife is military, husband is in the army, husband is in the navy, husband is in the air force, wife is in the army, wife is in the navy, husband is a marine, husband is deployed, wife is deployed, military spouse, army wife, navy wife, military wife, army spouse, move every # years, pcs every, pcs in, we pcs',
    counsel:
      'Choose work that moves with you: licenses of a compact (nursing, teaching in many states), federal posts with spouse preference, and work from home. Military OneSource, MyCAA and the Military Spouse Employment Partnership pay for courses and name employers, free of charge.',
  },
  {
    name: 'years at home',
    words:
      "out of work for, haven't worked since, have not worked since, haven't worked in #, haven't worked for #, have not worked in #, haven't had a job since, not worked since, stay at home mom, stay-at-home mom, stay at home dad, stay-at-home dad, stay at home mother, stay at home parent, homemaker for, been home since, stayed home with, stayed home to raise, never worked outside the home, out of the workforce, out of the work force, gap on my resume, gap in my resume, employment gap, years raising kids, years raising children, raising kids, raising three kids, raising two kids, raising my kids, home with the kids for, home with kids for",
    counsel:
      'Say the gap in one line ("raised three children") and lead with what you did before and besides; a temp agency, a school substitute post or one fresh certificate shows that you are back.',
  },
]);
