/** Family, and where somebody can be. Editorial; general knowledge of public programs in the United States. */
import { type Circumstance, circumstanceTable } from './circumstance';

export const HOME_AND_PLACE: readonly Circumstance[] = circumstanceTable([
  {
    name: 'people to look after',
    words:
      "single mom, single mother, single dad, single father, single parent, just had twins, had a baby, new baby, newborn, twins, two kids, three kids, four kids, two children, three children, five kids, kids in school, two small kids, have kids, have small kids, have young kids, with small kids, kids are small, kids at home, look after my mother, look after my father, look after my mom, look after my dad, look after my parents, take care of my mother, take care of my father, take care of my mom, take care of my dad, take care of my parents, caring for my, take* care of mom, take* care of dad, take* care of mother, take* care of father, take* care of parents, take* care of grandmother, take* care of grandfather, take* care of grandma, take* care of husband, take* care of wife, take* care of brother, take* care of sister, take* care of him, take* care of her, caregiver for my, caring for #, caring for aging parents, aging parents, elderly parents, elderly mother, elderly father, baby on the way, autistic son, autistic daughter, special needs son, special needs daughter, special needs child, needs me after school, kids every other week, get my kids every, get my son every, get my daughter every, joint custody, shared custody, parkinson's, alzheimer's, # kids, # little kids, # small kids, # young kids, # boys, # girls, # children, mom of #, mother of #, dad of #, father of #, kids under, custody of, care for my mother, care for my father, care for my mom, care for my dad, care for my wife, care for my husband, sick mother, sick father, sick husband, sick wife, disabled son, disabled daughter, husband is disabled, wife is disabled, mother has dementia, father has dementia, mom has dementia, no childcare, no daycare, daycare costs, child care costs",
    counsel:
      'Say which hours you can work before you say yes. Schools, clinics, banks and public offices keep day hours; ask for help with child care at childcare.gov, and for care of the old at your Area Agency on Aging.',
    asks: {
      question: 'Which hours can you work?',
      answers: [
        ['Days only', 'day hours only'],
        ['School hours or part of a day', 'school hours'],
        ['Any', null],
      ],
    },
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
      "no car, without a car, don't have a car, do not have a car, sold my car, car broke down, lost my car, no vehicle, no transportation, take the bus everywhere, don't drive, never learned to drive",
    not: ['driving between clients'],
    counsel:
      'Work that drives from client to client is left out. Try the way by bus at the hour of the shift before you accept, nights and Sundays too.',
  },
  {
    name: 'staying where you live',
    words:
      "small town, way out in the country, out in the country, live in the country, out in the sticks, in the sticks, in the boonies, nearest town, nearest city, miles from anywhere, tied to this town, tied to the area, rooted here, not leaving town, not leaving the area, can't leave town, kids are settled, won't move, will not move, won't leave this county, won't leave this town, not moving, can't move, cannot move, won't relocate, rural, nothing here but, no jobs here, middle of nowhere, only employer in town",
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
